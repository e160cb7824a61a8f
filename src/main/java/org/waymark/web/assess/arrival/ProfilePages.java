package org.waymark.web.assess.arrival;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.Organisations;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.component.Link;

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
      AssessMessages messages,
      LayoutMessages layout) {
    this.organisations = organisations;
    this.actor = actor;
    this.fields = fields;
    this.messages = messages;
    this.layout = layout;
  }

  @GET
  public Response show() {
    return organisations
        .profileOf(actor.get())
        .map(profile -> Response.ok(page(ProfileForm.of(profile), false)))
        .orElseGet(() -> Response.seeOther(URI.create("/resume")))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@BeanParam ProfileForm form) {
    return switch (actor.get()) {
      case Actor.Visitor _ -> Response.seeOther(URI.create("/resume")).build();
      case Actor.Owner owner ->
          fields
              .read(form)
              .map(
                  profile -> {
                    organisations.describe(owner, profile);
                    return Response.seeOther(URI.create(Addresses.ALL)).build();
                  })
              .orElseGet(
                  () ->
                      Response.status(Response.Status.BAD_REQUEST)
                          .entity(page(form, true))
                          .build());
    };
  }

  private ProfilePage page(ProfileForm form, boolean sent) {
    return fields.page(
        messages.yourFirm(), "/profile", new Link(layout.back(), Addresses.ALL), form, sent);
  }
}
