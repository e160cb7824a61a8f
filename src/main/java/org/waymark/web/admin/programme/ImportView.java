package org.waymark.web.admin.programme;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.programme.catalogue.FieldChange;
import org.waymark.programme.catalogue.ImportCatalogue.Agreement;
import org.waymark.programme.catalogue.ImportPlan;
import org.waymark.programme.catalogue.ImportPlan.Step;
import org.waymark.programme.catalogue.ImportPlan.Verdict;
import org.waymark.programme.catalogue.Uploads;
import org.waymark.programme.catalogue.Uploads.Upload;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.admin.programme.words.ProgrammeWords.News;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.staff.Entries;

/** Makes the pages on which a file is taken over. */
@ApplicationScoped
class ImportView {

  private static final int LONGEST_NAME = 100;

  private final Uploads uploads;
  private final ProgrammeWords words;
  private final EntryFields fields;

  ImportView(Uploads uploads, ProgrammeWords words, EntryFields fields) {
    this.uploads = uploads;
    this.words = words;
    this.fields = fields;
  }

  ImportPage ask() {
    return page(null, null);
  }

  private ImportPage page(@Nullable String error, ImportPage.@Nullable Refused refused) {
    var messages = words.messages();
    var file =
        Field.of("file", messages.file())
            .withHint(messages.fileHint())
            .withError(error == null ? null : Text.of(error));
    return new ImportPage(
        words.answers().back(ProgrammesPages.ADDRESS), ErrorSummary.of(file), refused, file);
  }

  Response missing() {
    return bad(page(words.messages().fileMissing(), null));
  }

  Response noText() {
    return bad(page(words.messages().fileNoText(), null));
  }

  Response nothingSent() {
    return words.next(ProgrammesPages.ADDRESS, News.NO_UPLOAD);
  }

  private static Response bad(ImportPage page) {
    return Response.status(Status.BAD_REQUEST).entity(page).build();
  }

  /** A file as text; empty where it is none. */
  Optional<Upload> read(String name, byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var plain = name.replaceAll("\\p{C}", "");
      var shown = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
      return Optional.of(new Upload(shown, text.replace("\r\n", "\n")));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** Keeps a file that is sound, so that what it would do can be looked at. */
  Response sent(Upload upload, Actor.Administrator by) {
    return switch (CatalogueFile.read(upload.name(), upload.text())) {
      case Reading.Broken<CatalogueFile>(var faults) -> refused(upload.name(), faults);
      case Reading.Sound<CatalogueFile> _ -> {
        uploads.keep(upload, by);
        yield Response.seeOther(URI.create(ImportPages.PLAN)).build();
      }
    };
  }

  Response refused(String name, List<Fault> faults) {
    var told = faults.stream().map(fault -> words.speaker().english(fault.toString())).toList();
    return bad(page(null, new ImportPage.Refused(words.messages().refusedLede(name), told)));
  }

  /** What was done; or what would be, where that was not agreed to or not yet seen. */
  Response decided(Upload upload, Reading<ImportPlan> reading, Agreement agreement) {
    return switch (reading) {
      case Reading.Broken<ImportPlan>(var faults) -> refused(upload.name(), faults);
      case Reading.Sound<ImportPlan>(var plan) when agreement.covers(plan) ->
          words.next(ProgrammesPages.ADDRESS, News.IMPORTED);
      case Reading.Sound<ImportPlan>(var plan) ->
          Response.status(agreement.saw(plan) ? Status.BAD_REQUEST : Status.OK)
              .entity(plan(upload, plan, agreement))
              .build();
    };
  }

  private PlanPage plan(Upload upload, ImportPlan plan, Agreement agreement) {
    var messages = words.messages();
    var notAgreed = agreement.saw(plan) ? Text.of(messages.strandsNeeded()) : null;
    var stranding = fields.stranding(plan.stranded(), notAgreed);
    return new PlanPage(
        words.answers().back(ImportPages.ADDRESS),
        stranding == null ? null : ErrorSummary.of(stranding.field()),
        changedSince(plan, agreement),
        upload.name(),
        new SummaryList(
            List.of(
                fact(messages.planNew(), count(plan, Verdict.NEW)),
                fact(messages.planUpdated(), count(plan, Verdict.UPDATED)),
                fact(messages.planKept(), count(plan, Verdict.KEPT)),
                fact(messages.planGone(), Integer.toString(plan.gone().size())),
                fact(
                    messages.planUnchanged(),
                    Integer.toString(
                        plan.with(Verdict.UNCHANGED).size() + plan.with(Verdict.AGREED).size())))),
        PlanPage.version(upload, plan),
        plan.changes() || !plan.with(Verdict.AGREED).isEmpty(),
        stranding,
        new Entries(groups(plan)));
  }

  private @Nullable Notification changedSince(ImportPlan plan, Agreement agreement) {
    return agreement.equals(Agreement.NONE) || agreement.saw(plan)
        ? null
        : new Notification(Notification.Kind.IMPORTANT, words.messages().planChanged());
  }

  private static String count(ImportPlan plan, Verdict verdict) {
    return Integer.toString(plan.with(verdict).size());
  }

  private List<Entries.Group> groups(ImportPlan plan) {
    var messages = words.messages();
    var groups = new ArrayList<Entries.Group>();
    add(groups, messages.planKept(), plan.with(Verdict.KEPT));
    add(groups, messages.planUpdated(), plan.with(Verdict.UPDATED));
    add(groups, messages.planNew(), plan.with(Verdict.NEW));
    if (!plan.gone().isEmpty()) {
      groups.add(
          new Entries.Group(
              messages.planGone(),
              plan.gone().stream().map(id -> Entries.Entry.of(Text.of(id), List.of())).toList()));
    }
    return List.copyOf(groups);
  }

  private void add(List<Entries.Group> groups, String title, List<Step> steps) {
    if (!steps.isEmpty()) {
      groups.add(new Entries.Group(title, steps.stream().map(this::entry).toList()));
    }
  }

  private Entries.Entry entry(Step step) {
    var name = words.speaker().english(step.entry().programme().name());
    return Entries.Entry.of(
        name,
        step.verdict() == Verdict.NEW
            ? List.of(fact(words.messages().provider(), provider(step)))
            : step.fields().stream().map(this::field).toList());
  }

  private Text provider(Step step) {
    return words.speaker().english(step.entry().programme().listing().provider());
  }

  private SummaryList.Row field(FieldChange change) {
    return fact(
        change.field(), words.messages().becomes(shown(change.before()), shown(change.after())));
  }

  private String shown(@Nullable String json) {
    if (json == null) {
      return words.messages().nothing();
    }
    return json.length() > 200 ? json.substring(0, 200) + "…" : json;
  }
}
