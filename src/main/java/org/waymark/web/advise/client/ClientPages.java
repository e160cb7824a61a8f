package org.waymark.web.advise.client;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientStanding;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.client.Progress;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.advise.casefile.CasefileView;
import org.waymark.web.layout.staff.ForStaff;

/** The file of one client. A firm that lets nobody in is the same as none. */
@Path("/advise/clients/{organisation}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ClientPages {

  private final Advising advising;
  private final ClientDoor door;
  private final CasefileView casefile;
  private final ClientView view;
  private final ProgressView progress;

  ClientPages(
      Advising advising,
      ClientDoor door,
      CasefileView casefile,
      ClientView view,
      ProgressView progress) {
    this.advising = advising;
    this.door = door;
    this.casefile = casefile;
    this.view = view;
    this.progress = progress;
  }

  @GET
  public TemplateInstance show(@PathParam("organisation") String organisation) {
    var client = door.open(organisation, What.CONTACT, What.SCORES);
    var contents = casefile.read(client, advising.adviser());
    if (!contents.documents().isEmpty()) {
      door.open(organisation, What.DOCUMENTS);
    }
    var page = view.page(client, contents);
    if (page.showsReferrals()) {
      door.open(organisation, What.ANSWERS);
    }
    return page;
  }

  /** Two assessments side by side. */
  @GET
  @Path("compare")
  public Response compare(
      @PathParam("organisation") String organisation,
      @QueryParam("before") @Nullable String before,
      @QueryParam("after") @Nullable String after) {
    var client = door.open(organisation, What.SCORES);
    var one = chosen(client, before);
    var other = chosen(client, after);
    if (one.isPresent()
        && other.isPresent()
        && !one.equals(other)
        && one.get().comparesWith(other.get())) {
      return Response.ok(progress.page(client, Progress.between(one.get(), other.get()))).build();
    }
    var page =
        progress.refused(
            client,
            one.map(found -> found.assessment().toString()).orElse(""),
            other.map(found -> found.assessment().toString()).orElse(""));
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private static Optional<ClientStanding> chosen(Client client, @Nullable String id) {
    return client.history().stream()
        .filter(standing -> standing.assessment().toString().equals(id))
        .findFirst();
  }
}
