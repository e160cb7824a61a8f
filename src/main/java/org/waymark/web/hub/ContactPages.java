package org.waymark.web.hub;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.ChangeHub;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.HubFields;

/** Name, contact and colours of the hub. */
@Path(ContactPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ContactPages {

  static final String ADDRESS = HubPages.ADDRESS + "/contact";

  private final Managed managed;
  private final ChangeHub changeHub;
  private final ContactView view;

  ContactPages(Managed managed, ChangeHub changeHub, ContactView view) {
    this.managed = managed;
    this.changeHub = changeHub;
    this.view = view;
  }

  @GET
  public TemplateInstance show() {
    return view.page(managed.hub());
  }

  /**
   * Saves, or only shows how it would look.
   *
   * @param version of the description the form was filled in from
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @BeanParam HubFields.Sent form,
      @FormParam("version") @Nullable String version,
      @FormParam("preview") @Nullable String preview) {
    var hub = managed.hub();
    var typed = form.details();
    // A number no description has: what was sent without one has seen none.
    var seen = HubFields.version(version).orElse(-1);
    return preview == null
        ? view.answer(typed, seen, changeHub.change(managed.manager(), hub.id(), seen, typed))
        : view.preview(typed, seen);
  }
}
