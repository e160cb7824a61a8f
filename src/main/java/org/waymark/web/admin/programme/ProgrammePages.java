package org.waymark.web.admin.programme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.catalogue.EditEntry;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.Entries;
import org.waymark.programme.catalogue.Entry;
import org.waymark.web.admin.Administration;
import org.waymark.web.admin.programme.form.EditForm;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.layout.staff.ForStaff;

/** One entry, and what is done with it as a whole. */
@Path(ProgrammesPages.ADDRESS + "/{programme}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ProgrammePages {

  private static final int MOST_CHANGES = 200;

  private final Administration administration;
  private final Entries entries;
  private final EditEntry editEntry;
  private final ProgrammeView view;

  ProgrammePages(
      Administration administration, Entries entries, EditEntry editEntry, ProgrammeView view) {
    this.administration = administration;
    this.entries = entries;
    this.editEntry = editEntry;
    this.view = view;
  }

  static String address(String id) {
    return ProgrammesPages.ADDRESS + "/" + id;
  }

  @GET
  public TemplateInstance show(
      @PathParam("programme") String id, @QueryParam("news") @Nullable String news) {
    var reader = administration.administrator();
    return view.page(entry(id), entries.changes(id, MOST_CHANGES, reader), news);
  }

  /** Somebody has looked today, and it is still as written. */
  @POST
  @Path("verify")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response verify(
      @PathParam("programme") String id, @FormParam("version") @Nullable String version) {
    var by = administration.administrator();
    var seen = EditForm.version(version);
    return view.verified(id, editEntry.edit(id, seen, new Wish.Verified(), by));
  }

  @GET
  @Path("close")
  public TemplateInstance ask(@PathParam("programme") String id) {
    administration.administrator();
    return view.closing(entry(id));
  }

  @POST
  @Path("close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(
      @PathParam("programme") String id,
      @FormParam("version") @Nullable String version,
      @FormParam("day") @Nullable String typed,
      @FormParam(EntryFields.STRAND) @Nullable String strand) {
    var by = administration.administrator();
    var entry = entry(id);
    var day = EditForm.day(typed);
    if (day.isEmpty()) {
      return view.noDay(entry, typed);
    }
    var wish = new Wish.Closed(day.get(), EditForm.stranding(strand));
    return view.closed(entry, typed, editEntry.edit(id, EditForm.version(version), wish, by));
  }

  private Entry entry(String id) {
    return entries.find(id).orElseThrow(NotFoundException::new);
  }
}
