package org.waymark.web.admin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.programme.form.EditForm;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.admin.programme.form.Preview;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.admin.programme.words.ProgrammeWords.News;
import org.waymark.web.layout.component.Text;

/** Makes the page on which a new entry is written, until it is sound and added. */
@ApplicationScoped
class AddView {

  private final Catalogue catalogue;
  private final EntryFields fields;
  private final Preview previews;
  private final ProgrammeWords words;
  private final Clock clock;

  AddView(
      Catalogue catalogue,
      EntryFields fields,
      Preview previews,
      ProgrammeWords words,
      Clock clock) {
    this.catalogue = catalogue;
    this.fields = fields;
    this.previews = previews;
    this.words = words;
    this.clock = clock;
  }

  EditPage page() {
    var blank = EditForm.blank(CivilTime.today(clock), catalogue.current().topics());
    return page(blank, Map.of(), null);
  }

  Response refused(EditForm form, List<Fault> faults) {
    var errors = new LinkedHashMap<String, Text>();
    form.byLine(faults).forEach((line, told) -> errors.put(line, words.faults(told)));
    return Response.status(Response.Status.BAD_REQUEST).entity(page(form, errors, null)).build();
  }

  /** Whom it would fit. */
  Response preview(EditForm form, EntryDocument document) {
    return switch (previews.of(document.id(), document)) {
      case Reading.Broken<Preview.Outlook>(var faults) -> refused(form, faults);
      case Reading.Sound<Preview.Outlook>(var outlook) ->
          Response.ok(page(form, Map.of(), outlook.rows())).build();
    };
  }

  Response after(EditForm form, Editing editing) {
    return switch (editing) {
      case Editing.Saved(var saved) -> words.next(ProgrammePages.address(saved.id()), News.ADDED);
      case Editing.Refused(var faults) -> refused(form, faults);
      case Editing.Reopens _, Editing.Strands _, Editing.Newer _, Editing.Unknown _ ->
          throw new IllegalStateException("an entry that was not there has no past");
    };
  }

  private EditPage page(
      EditForm form, Map<String, Text> errors, @Nullable List<Preview.Row> preview) {
    var shown = fields.of(form, errors, Set.of());
    return new EditPage(
        words.messages().add(),
        words.answers().back(ProgrammesPages.ADDRESS),
        shown.errors(),
        null,
        preview,
        new EditPage.Form(AddPages.ADDRESS, 0, shown, form.rest(), false));
  }
}
