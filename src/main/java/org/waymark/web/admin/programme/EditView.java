package org.waymark.web.admin.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.programme.sample.SampleFirms;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.admin.programme.words.ProgrammeWords.News;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes the page on which an entry is edited, again and again until it is sound and saved. */
@ApplicationScoped
class EditView {

  private final Catalogue catalogue;
  private final SampleFirms samples;
  private final ProfileWords profiles;
  private final ProgrammeWords words;

  EditView(Catalogue catalogue, SampleFirms samples, ProfileWords profiles, ProgrammeWords words) {
    this.catalogue = catalogue;
    this.samples = samples;
    this.profiles = profiles;
    this.words = words;
  }

  /** What a page shows besides the form. */
  private record Besides(
      Map<String, Text> errors, @Nullable String theirs, @Nullable List<EditPage.Row> preview) {

    static final Besides NOTHING = new Besides(Map.of(), null, null);
  }

  EditPage page(Entry entry) {
    return page(entry, EditForm.of(entry.document()), entry.revision(), Besides.NOTHING);
  }

  Response refused(Entry entry, EditForm form, int version, List<Fault> faults) {
    var errors = new LinkedHashMap<String, Text>();
    form.byLine(faults).forEach((line, told) -> errors.put(line, words.faults(told)));
    return bad(page(entry, form, version, new Besides(errors, null, null)));
  }

  /** Whom the entry fits as it is kept, and as it was typed. */
  Response preview(Entry entry, EditForm form, EntryDocument document, int version) {
    var programmes = catalogue.current();
    return switch (CatalogueFile.readEntry(document, programmes.topics())) {
      case Reading.Broken<Programme>(var faults) -> refused(entry, form, version, faults);
      case Reading.Sound<Programme>(var after) -> {
        var rows =
            samples.compare(programmes.find(entry.id()).orElse(null), after).stream()
                .map(this::row)
                .toList();
        yield Response.ok(page(entry, form, version, new Besides(Map.of(), null, rows))).build();
      }
    };
  }

  private EditPage.Row row(SampleFirms.Standing standing) {
    return new EditPage.Row(
        profiles.summary(standing.firm()),
        Optional.ofNullable(standing.before()).map(words::fit).orElse(words.messages().nothing()),
        words.fit(standing.after()),
        standing.changed());
  }

  /**
   * What was sent.
   *
   * @param version of the entry that was in sight
   */
  record Sent(EditForm form, int version) {}

  Response after(Entry entry, Sent sent, Editing editing) {
    var form = sent.form();
    return switch (editing) {
      case Editing.Saved(var saved) -> words.next(ProgrammePages.address(saved.id()), News.SAVED);
      case Editing.Refused(var faults) -> refused(entry, form, sent.version(), faults);
      case Editing.Reopens _ ->
          bad(
              page(
                  entry,
                  form,
                  entry.revision(),
                  new Besides(
                      Map.of("state", Text.of(words.messages().reopenNeeded())), null, null)));
      case Editing.Newer(var theirs) ->
          Response.status(Response.Status.CONFLICT)
              .entity(
                  page(
                      theirs,
                      form,
                      theirs.revision(),
                      new Besides(Map.of(), theirs.document().yaml(), null)))
              .build();
      case Editing.Unknown _ -> throw new NotFoundException();
    };
  }

  private static Response bad(EditPage page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private EditPage page(Entry entry, EditForm form, int version, Besides besides) {
    var messages = words.messages();
    var fields = new Fields(form, besides.errors());
    var shown =
        new EditPage.Form(
            ProgrammePages.address(entry.id()) + "/edit",
            version,
            List.of(
                fields.line("name", messages.name(), null),
                fields.line("provider", messages.providedBy(), null),
                fields.line("url", messages.url(), messages.urlHint()),
                fields.line("words", messages.words(), null)),
            List.of(
                fields.select("charge", messages.charge(), charges()),
                fields.select("state", messages.status(), states())),
            fields.line("as-of", messages.asOf(), messages.asOfHint()),
            fields.field(EditForm.REST, messages.rest(), messages.restHint()),
            form.rest(),
            isClosed(entry));
    return new EditPage(
        messages.editTitle(entry.name()),
        words.answers().back(ProgrammePages.address(entry.id())),
        ErrorSummary.of(fields.all()),
        besides.theirs(),
        besides.preview(),
        shown);
  }

  private boolean isClosed(Entry entry) {
    return catalogue
        .current()
        .find(entry.id())
        .filter(programme -> programme.status().state() == State.CLOSED)
        .isPresent();
  }

  private List<Choice> charges() {
    var messages = words.messages();
    return List.of(
        Choice.of("free", messages.chargeFree()),
        Choice.of("part-free", messages.chargePartFree()),
        Choice.of("shared", messages.chargeShared()),
        Choice.of("loan", messages.chargeLoan()),
        Choice.of("paid", messages.chargePaid()),
        Choice.of("not-stated", messages.chargeNotStated()));
  }

  private List<Choice> states() {
    return Stream.of(State.values())
        .map(state -> Choice.of(state.name().toLowerCase(Locale.ROOT), words.state(state)))
        .toList();
  }

  /** The fields of the form, with what was typed and what is wrong in each. */
  private record Fields(EditForm form, Map<String, Text> errors, List<Field> all) {

    Fields(EditForm form, Map<String, Text> errors) {
      this(form, errors, new ArrayList<>());
    }

    Field field(String name, String label, @Nullable String hint) {
      var field =
          Field.of(name, label)
              .withHint(hint == null ? null : Text.of(hint))
              .withError(errors.get(name));
      all.add(field);
      return field;
    }

    TextInput line(String name, String label, @Nullable String hint) {
      var width = name.equals("as-of") ? Width.TEN : Width.FULL;
      return new TextInput(field(name, label, hint), form.lines().get(name), width, "off");
    }

    Select select(String name, String label, List<Choice> choices) {
      var chosen = form.lines().get(name);
      return Select.of(
          field(name, label, null),
          choices.stream().map(choice -> choice.chosen(choice.value().equals(chosen))).toList());
    }
  }
}
