package org.waymark.web.admin.programme;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.catalogue.EntryChange;
import org.waymark.programme.catalogue.review.Attention;
import org.waymark.programme.fallback.Fallbacks;
import org.waymark.programme.file.Fault;
import org.waymark.web.admin.programme.ProgrammePage.Line;
import org.waymark.web.admin.programme.ProgrammePage.Verify;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.admin.programme.sample.SampleFirms;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.admin.programme.words.ProgrammeWords.News;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.staff.FormPage;

/** Makes the pages of one entry. */
@ApplicationScoped
class ProgrammeView {

  private final Catalogue catalogue;
  private final SampleFirms samples;
  private final Clock clock;
  private final ProgrammeWords words;
  private final EntryFields fields;

  ProgrammeView(
      Catalogue catalogue,
      SampleFirms samples,
      Clock clock,
      ProgrammeWords words,
      EntryFields fields) {
    this.catalogue = catalogue;
    this.samples = samples;
    this.clock = clock;
    this.words = words;
    this.fields = fields;
  }

  TemplateInstance page(Entry entry, List<EntryChange> changes, @Nullable String news) {
    var programme = catalogue.current().find(entry.id());
    return new ProgrammePage(
        words.speaker().english(entry.name()),
        words.answers().back(ProgrammesPages.ADDRESS),
        words.news(news),
        new SummaryList(facts(entry, programme.orElse(null))),
        buttons(entry, programme),
        programme
            .filter(ProgrammeView::canBeVerified)
            .map(_ -> new Verify(address(entry) + "/verify", entry.revision()))
            .orElse(null),
        entry.document().yaml(),
        changes.stream().map(this::line).toList());
  }

  private static String address(Entry entry) {
    return ProgrammePages.address(entry.id());
  }

  private static boolean canBeVerified(Programme programme) {
    return programme.status().state() != State.CLOSED
        && programme.evidence().confidence() == Confidence.SEEN;
  }

  private List<Button> buttons(Entry entry, Optional<Programme> programme) {
    var buttons = new ArrayList<Button>();
    buttons.add(Button.link(words.messages().edit(), address(entry) + "/edit"));
    if (programme.filter(one -> one.status().state() != State.CLOSED).isPresent()) {
      buttons.add(
          new Button(words.messages().close(), address(entry) + "/close", Button.Kind.SECONDARY));
    }
    return List.copyOf(buttons);
  }

  private List<SummaryList.Row> facts(Entry entry, @Nullable Programme programme) {
    var messages = words.messages();
    var facts = new ArrayList<SummaryList.Row>();
    if (programme != null) {
      facts.addAll(about(programme));
    }
    facts.add(fact(messages.from(), words.origin(entry.origin())));
    facts.add(fact(messages.changedOn(), words.speaker().day(entry.changedAt())));
    var attention =
        Attention.queue(List.of(entry), catalogue.current(), CivilTime.today(clock)).stream()
            .flatMap(one -> one.reasons().stream())
            .map(reason -> Text.of(words.reason(reason, programme)))
            .toList();
    if (!attention.isEmpty()) {
      facts.add(new SummaryList.Row(Text.of(messages.lookAt()), attention, List.of()));
    }
    return List.copyOf(facts);
  }

  private List<SummaryList.Row> about(Programme programme) {
    var messages = words.messages();
    var speaker = words.speaker();
    var standings = samples.compare(null, programme);
    return List.of(
        fact(messages.provider(), speaker.english(programme.listing().provider())),
        fact(messages.status(), words.status(programme.status())),
        fact(messages.checkedBy(), words.checkedBy(programme.evidence())),
        fact(messages.price(), speaker.english(programme.offer().cost().words())),
        fact(
            messages.page(),
            programme.url().map(speaker::english).orElseGet(() -> Text.of(messages.noPage()))),
        fact(
            messages.fits(),
            messages.fitsOf(
                standings.stream().filter(SampleFirms.Standing::fits).count(), standings.size())));
  }

  private Line line(EntryChange change) {
    var messages = words.messages();
    var by = change.by();
    var field = change.change().field();
    return new Line(
        words.speaker().moment(change.at()),
        by == null ? messages.service() : by,
        words.why(change),
        field.isEmpty() ? messages.wholeEntry() : field,
        shortened(change.change().before()),
        field.isEmpty() ? "" : shortened(change.change().after()));
  }

  private String shortened(@Nullable String json) {
    if (json == null) {
      return words.messages().nothing();
    }
    return json.length() > 400 ? json.substring(0, 400) + "…" : json;
  }

  Response verified(String id, Editing editing) {
    var address = ProgrammePages.address(id);
    return switch (editing) {
      case Editing.Saved _ -> words.next(address, News.VERIFIED);
      case Editing.Newer _ -> words.next(address, News.NEWER);
      case Editing.Refused(var faults) ->
          words.next(
              address,
              faults.getFirst().topKey().equals("confidence") ? News.NEVER_SEEN : News.UNSOUND);
      case Editing.Reopens _, Editing.Strands _ -> words.next(address, News.UNSOUND);
      case Editing.Unknown _ -> throw new NotFoundException();
    };
  }

  TemplateInstance closing(Entry entry) {
    return closing(entry, CivilTime.today(clock).toString(), null, null);
  }

  private TemplateInstance closing(
      Entry entry, String typed, @Nullable Text error, @Nullable Text notAgreed) {
    var messages = words.messages();
    var day = Field.of("day", messages.lastDay()).withHint(messages.asOfHint()).withError(error);
    var stranding = Stream.ofNullable(fields.stranding(strandedWithout(entry), notAgreed)).toList();
    return new FormPage(
        messages.closeTitle(entry.name()),
        words.answers().back(address(entry)),
        ErrorSummary.of(
            Stream.concat(Stream.of(day), stranding.stream().map(Choices::field)).toList()),
        List.of(messages.closeLede()),
        null,
        List.of(new TextInput(day, typed, Width.TEN, "off")),
        stranding,
        new FormPage.Sending(
            address(entry) + "/close",
            null,
            Integer.toString(entry.revision()),
            messages.close(),
            null));
  }

  /** Regions in which firms have nothing left to fall back on once it is closed. */
  private Set<Region> strandedWithout(Entry entry) {
    var all = catalogue.current().all();
    var others = all.stream().filter(programme -> !programme.id().equals(entry.id())).toList();
    return Fallbacks.lost(all, others, CivilTime.today(clock));
  }

  /** What was typed is no day. */
  Response noDay(Entry entry, @Nullable String typed) {
    var malformed = Text.of(words.messages().lastDayMalformed());
    return bad(closing(entry, asTyped(typed), malformed, null));
  }

  private Response notAgreed(Entry entry, @Nullable String typed) {
    var notAgreed = Text.of(words.messages().strandsNeeded());
    return bad(closing(entry, asTyped(typed), null, notAgreed));
  }

  private static String asTyped(@Nullable String typed) {
    return typed == null ? "" : typed.substring(0, Math.min(40, typed.length()));
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private Text wrong(List<Fault> faults) {
    return words.speaker().english(faults.getFirst().reason());
  }

  Response closed(Entry entry, @Nullable String typed, Editing editing) {
    return switch (editing) {
      case Editing.Saved _ -> words.next(address(entry), News.CLOSED);
      case Editing.Newer _ -> words.next(address(entry), News.NEWER);
      case Editing.Refused(var faults) ->
          faults.getFirst().topKey().equals("status")
              ? bad(closing(entry, asTyped(typed), wrong(faults), null))
              : words.next(address(entry), News.UNSOUND);
      case Editing.Strands _ -> notAgreed(entry, typed);
      case Editing.Reopens _ -> words.next(address(entry), News.UNSOUND);
      case Editing.Unknown _ -> throw new NotFoundException();
    };
  }
}
