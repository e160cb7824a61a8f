package org.waymark.web.advise.validation.level;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.waymark.adviser.validation.OverrideLevel;
import org.waymark.adviser.validation.Saving;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.web.advise.validation.Addresses;
import org.waymark.web.advise.validation.ValidationDoor;
import org.waymark.web.layout.staff.ForStaff;

/** One level, of the whole or of a section, to be set by hand. */
@Path(Addresses.ALL + "/levels/{scope}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class LevelPages {

  private final ValidationDoor door;
  private final OverrideLevel overrideLevel;
  private final LevelView view;

  LevelPages(ValidationDoor door, OverrideLevel overrideLevel, LevelView view) {
    this.door = door;
    this.overrideLevel = overrideLevel;
    this.view = view;
  }

  @GET
  public TemplateInstance show(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @PathParam("scope") String scope) {
    var opened = known(door.open(organisation, assessment), scope);
    return view.page(opened, scope, LevelForm.of(opened, scope), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @PathParam("scope") String scope,
      @BeanParam LevelForm form) {
    var opened = known(door.unseen(organisation, assessment), scope);
    var came = overrideLevel.set(opened.wanted(), form.choice(scope), door.adviser());
    return switch (came) {
      case Saving.Saved _ ->
          Response.seeOther(URI.create(Addresses.overview(opened) + "#scores")).build();
      case Saving.Refused _, Saving.BadAnswer _ ->
          Response.status(Status.BAD_REQUEST)
              .entity(view.page(door.again(opened), scope, form, came))
              .build();
      case Saving.ChangedMeanwhile _, Saving.FinishedMeanwhile _ -> {
        var now = door.again(opened);
        yield Response.status(Status.CONFLICT)
            .entity(view.page(now, scope, form.inSightOf(now, scope), came))
            .build();
      }
      case Saving.NotFound _ -> throw new NotFoundException();
    };
  }

  private static ValidationDoor.Opened known(ValidationDoor.Opened opened, String scope) {
    if (!scope.equals(LevelOverride.WHOLE)
        && !opened.desk().validated().sections().containsKey(scope)) {
      throw new NotFoundException();
    }
    return opened;
  }
}
