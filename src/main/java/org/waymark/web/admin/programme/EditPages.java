package org.waymark.web.admin.programme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.catalogue.EditEntry;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.Entries;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.Administration;
import org.waymark.web.admin.programme.form.EditForm;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.layout.staff.ForStaff;

/** Editing one entry: look whom it would fit, then save. */
@Path(ProgrammesPages.ADDRESS + "/{programme}/edit")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class EditPages {

  private final Administration administration;
  private final Entries entries;
  private final EditEntry editEntry;
  private final EditView view;

  EditPages(Administration administration, Entries entries, EditEntry editEntry, EditView view) {
    this.administration = administration;
    this.entries = entries;
    this.editEntry = editEntry;
    this.view = view;
  }

  @GET
  public TemplateInstance ask(@PathParam("programme") String id) {
    administration.administrator();
    return view.page(entry(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response edit(
      @PathParam("programme") String id,
      @BeanParam EditForm.Sent sent,
      @FormParam("version") @Nullable String version,
      @FormParam("preview") @Nullable String preview,
      @FormParam(EntryFields.STRAND) @Nullable String strand) {
    var by = administration.administrator();
    var entry = entry(id);
    var seen = new EditView.Sent(sent.form(), EditForm.version(version));
    return switch (seen.form().document(id)) {
      case Reading.Broken<EntryDocument>(var faults) -> view.refused(entry, seen, faults);
      case Reading.Sound<EntryDocument>(var document) when preview != null ->
          view.preview(entry, seen, document);
      case Reading.Sound<EntryDocument>(var document) -> {
        var wish = new Wish.Rewritten(document, sent.given(strand));
        yield view.after(entry, seen, editEntry.edit(id, seen.version(), wish, by));
      }
    };
  }

  private Entry entry(String id) {
    return entries.find(id).orElseThrow(NotFoundException::new);
  }
}
