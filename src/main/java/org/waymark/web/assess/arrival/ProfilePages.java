package org.waymark.web.assess.arrival;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.LanguageSwitch;
import org.waymark.web.layout.language.Spoken;

/** Correcting the profile. Reports handed in before keep the profile they were made with. */
@Path("/profile")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ProfilePages {

  private final Organisations organisations;
  private final CurrentActor actor;
  private final ProfileFields fields;
  private final AssessMessages messages;
  private final LayoutMessages layout;

  ProfilePages(
      Organisations organisations,
      CurrentActor actor,
      ProfileFields fields,
      @Spoken AssessMessages messages,
      @Spoken LayoutMessages layout) {
    this.organisations = organisations;
    this.actor = actor;
    this.fields = fields;
    this.messages = messages;
    this.layout = layout;
  }

  /**
   * The form with what the firm said before.
   *
   * @param assessment whose check page the firm comes from and goes back to, if any
   */
  @GET
  public Response show(@QueryParam("assessment") @Nullable String assessment) {
    return organisations
        .profileOf(actor.get())
        .map(profile -> Response.ok(page(ProfileForm.of(profile), false, assessment)))
        .orElseGet(() -> Response.seeOther(URI.create("/resume")))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @BeanParam ProfileForm form,
      @QueryParam("assessment") @Nullable String assessment,
      @QueryParam(LanguageSwitch.PARAMETER) @Nullable String readIn) {
    return switch (actor.get()) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Response.seeOther(URI.create("/resume")).build();
      case Actor.Owner owner ->
          fields
              .read(form)
              .filter(_ -> readIn == null)
              .map(
                  profile -> {
                    organisations.describe(owner, profile);
                    return Response.seeOther(back(assessment)).build();
                  })
              .orElseGet(
                  () ->
                      Response.status(Response.Status.BAD_REQUEST)
                          .entity(page(form, true, assessment))
                          .build());
    };
  }

  private ProfilePage page(ProfileForm form, boolean sent, @Nullable String assessment) {
    var action = id(assessment).map(id -> Addresses.profile(id).toString()).orElse("/profile");
    var back = new Link(layout.back(), back(assessment).toString());
    return fields.page(Text.of(messages.yourFirm()), action, back, form, sent);
  }

  private static URI back(@Nullable String assessment) {
    return id(assessment).map(own -> Addresses.check(own)).orElse(URI.create(Addresses.ALL));
  }

  private static Optional<AssessmentId> id(@Nullable String assessment) {
    return Optional.ofNullable(assessment).flatMap(AssessmentId::read);
  }
}
