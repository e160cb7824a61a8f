package org.waymark.web.admin.programme;

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
import org.waymark.programme.catalogue.EditEntry;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.Administration;
import org.waymark.web.admin.programme.form.EditForm;
import org.waymark.web.layout.staff.ForStaff;

/** Adding an entry: look whom it would fit, then save. */
@Path(AddPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class AddPages {

  static final String ADDRESS = ProgrammesPages.ADDRESS + "/new";

  private final Administration administration;
  private final EditEntry editEntry;
  private final AddView view;

  AddPages(Administration administration, EditEntry editEntry, AddView view) {
    this.administration = administration;
    this.editEntry = editEntry;
    this.view = view;
  }

  @GET
  public TemplateInstance ask() {
    administration.administrator();
    return view.page();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(
      @FormParam("id") @Nullable String id,
      @BeanParam EditForm.Sent sent,
      @FormParam("preview") @Nullable String preview) {
    var by = administration.administrator();
    var form = sent.form(id);
    return switch (form.document()) {
      case Reading.Broken<EntryDocument>(var faults) -> view.refused(form, faults);
      case Reading.Sound<EntryDocument>(var document) when preview != null ->
          view.preview(form, document);
      case Reading.Sound<EntryDocument>(var document) ->
          view.after(form, editEntry.edit(document.id(), 0, new Wish.Added(document), by));
    };
  }
}
