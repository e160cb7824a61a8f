package org.waymark.web.admin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.programme.form.EditForm;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.admin.programme.form.Preview;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.admin.programme.words.ProgrammeWords.News;
import org.waymark.web.layout.component.Text;

/** Makes the page on which an entry is edited, again and again until it is sound and saved. */
@ApplicationScoped
class EditView {

  private final Catalogue catalogue;
  private final EntryFields fields;
  private final Preview previews;
  private final ProgrammeWords words;

  EditView(Catalogue catalogue, EntryFields fields, Preview previews, ProgrammeWords words) {
    this.catalogue = catalogue;
    this.fields = fields;
    this.previews = previews;
    this.words = words;
  }

  /** What a page shows besides the form. */
  private record Besides(
      Map<String, Text> errors,
      Set<Region> stranded,
      @Nullable String theirs,
      @Nullable List<Preview.Row> preview) {

    static final Besides NOTHING = ofErrors(Map.of());

    static Besides ofErrors(Map<String, Text> errors) {
      return new Besides(errors, Set.of(), null, null);
    }
  }

  /**
   * What was sent.
   *
   * @param version of the entry that was in sight
   */
  record Sent(EditForm form, int version) {}

  EditPage page(Entry entry) {
    return page(entry, new Sent(EditForm.of(entry.document()), entry.revision()), Besides.NOTHING);
  }

  Response refused(Entry entry, Sent sent, List<Fault> faults) {
    var errors = new LinkedHashMap<String, Text>();
    sent.form().byLine(faults).forEach((line, told) -> errors.put(line, words.faults(told)));
    return bad(page(entry, sent, Besides.ofErrors(errors)));
  }

  /** Whom the entry fits as it is kept, and as it was typed. */
  Response preview(Entry entry, Sent sent, EntryDocument document) {
    return switch (previews.of(entry.id(), document)) {
      case Reading.Broken<Preview.Outlook>(var faults) -> refused(entry, sent, faults);
      case Reading.Sound<Preview.Outlook>(var outlook) ->
          Response.ok(
                  page(
                      entry, sent, new Besides(Map.of(), outlook.stranded(), null, outlook.rows())))
              .build();
    };
  }

  Response after(Entry entry, Sent sent, Editing editing) {
    return switch (editing) {
      case Editing.Saved(var saved) -> words.next(ProgrammePages.address(saved.id()), News.SAVED);
      case Editing.Refused(var faults) -> refused(entry, sent, faults);
      case Editing.Reopens _ ->
          bad(
              page(
                  entry,
                  new Sent(sent.form(), entry.revision()),
                  Besides.ofErrors(Map.of("state", Text.of(words.messages().reopenNeeded())))));
      case Editing.Strands(var regions) ->
          bad(
              page(
                  entry,
                  sent,
                  new Besides(Map.of(EntryFields.STRAND, tickIfMeant()), regions, null, null)));
      case Editing.Newer(var theirs) ->
          Response.status(Response.Status.CONFLICT)
              .entity(
                  page(
                      theirs,
                      new Sent(sent.form(), theirs.revision()),
                      new Besides(Map.of(), Set.of(), theirs.document().yaml(), null)))
              .build();
      case Editing.Unknown _ -> throw new NotFoundException();
    };
  }

  private Text tickIfMeant() {
    return Text.of(words.messages().strandsNeeded());
  }

  private static Response bad(EditPage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private EditPage page(Entry entry, Sent sent, Besides besides) {
    var shown = fields.of(sent.form(), besides.errors(), besides.stranded());
    return new EditPage(
        words.messages().editTitle(entry.name()),
        words.answers().back(ProgrammePages.address(entry.id())),
        shown.errors(),
        besides.theirs(),
        besides.preview(),
        new EditPage.Form(
            ProgrammePages.address(entry.id()) + "/edit",
            sent.version(),
            shown,
            sent.form().rest(),
            isClosed(entry)));
  }

  private boolean isClosed(Entry entry) {
    return catalogue
        .current()
        .find(entry.id())
        .filter(programme -> programme.status().state() == State.CLOSED)
        .isPresent();
  }
}
