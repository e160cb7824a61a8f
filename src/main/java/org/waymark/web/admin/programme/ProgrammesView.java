package org.waymark.web.admin.programme;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Freshness;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.catalogue.BundledImport;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.catalogue.review.Attention;
import org.waymark.programme.fallback.Fallbacks;
import org.waymark.web.admin.Administration;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.staff.Entries;

/** Makes lists of programmes. */
@ApplicationScoped
class ProgrammesView {

  /** The first ones say what is the matter. */
  private static final int MOST_FAULTS = 5;

  private final Catalogue catalogue;
  private final Clock clock;
  private final ProgrammeWords words;
  private final BundledImport bundled;

  ProgrammesView(Catalogue catalogue, Clock clock, ProgrammeWords words, BundledImport bundled) {
    this.bundled = bundled;
    this.catalogue = catalogue;
    this.clock = clock;
    this.words = words;
  }

  ProgrammesPage queue(List<Entry> entries, @Nullable String news) {
    var programmes = catalogue.current();
    var today = CivilTime.today(clock);
    var queue = Attention.queue(entries, programmes, today);
    var bare = Fallbacks.missing(programmes.all(), today);
    var refused = refused();
    var cards =
        Stream.of(refused.stream(), bare.stream().map(this::card), queue.stream().map(this::card))
            .flatMap(each -> each)
            .toList();
    return new ProgrammesPage(
        words.answers().back(Administration.ADDRESS),
        words.news(news),
        facts(entries, programmes, cards.size(), bare),
        List.of(
            Button.link(words.messages().add(), AddPages.ADDRESS),
            new Button(
                words.messages().everything(),
                ProgrammesPages.ADDRESS + "?show=all",
                Button.Kind.SECONDARY),
            new Button(words.messages().importFile(), ImportPages.ADDRESS, Button.Kind.SECONDARY)),
        search(""),
        words.messages().queue(),
        cards.isEmpty() ? words.messages().queueEmpty() : null,
        Entries.of(cards));
  }

  ProgrammesPage found(List<Entry> entries, String wanted) {
    var programmes = catalogue.current();
    var part = wanted.toLowerCase(Locale.ROOT);
    var found = entries.stream().filter(entry -> isMeant(entry, part)).toList();
    return new ProgrammesPage(
        words.answers().back(ProgrammesPages.ADDRESS),
        null,
        new SummaryList(List.of()),
        List.of(),
        search(wanted),
        part.isEmpty() ? words.messages().all() : words.messages().found(found.size()),
        null,
        Entries.of(found.stream().map(entry -> card(entry, programmes)).toList()));
  }

  private TextInput search(String wanted) {
    var shown = wanted.length() > 100 ? wanted.substring(0, 100) : wanted;
    return new TextInput(Field.of("q", words.messages().search()), shown, Width.THIRTY, "off");
  }

  private static boolean isMeant(Entry entry, String part) {
    var document = entry.document().json();
    return (entry.id() + "\n" + entry.name() + "\n" + document.path("provider").asText())
        .toLowerCase(Locale.ROOT)
        .contains(part);
  }

  private SummaryList facts(
      List<Entry> entries, Programmes programmes, int waiting, Set<Region> bare) {
    var messages = words.messages();
    LocalDate today = CivilTime.today(clock);
    var open =
        programmes.all().stream()
            .map(programme -> programme.freshness(today))
            .filter(Freshness::openForCertain)
            .count();
    return new SummaryList(
        List.of(
            fact(messages.compiled(), words.speaker().day(programmes.compiled())),
            fact(messages.count(), Integer.toString(entries.size())),
            fact(messages.openForCertain(), Long.toString(open)),
            fact(
                messages.bareRegions(), bare.isEmpty() ? messages.noRegion() : words.regions(bare)),
            fact(messages.waiting(), Integer.toString(waiting))));
  }

  /** The catalogue of this release, where it does not fit what is kept. */
  private Optional<Entries.Entry> refused() {
    var faults = bundled.refused();
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Entries.Entry.of(
                Text.of(words.messages().bundledRefused()),
                faults.stream()
                    .limit(MOST_FAULTS)
                    .map(
                        fault ->
                            fact(
                                words.messages().bundledFault(),
                                words.speaker().english(fault.toString())))
                    .toList()));
  }

  /** A region that has nothing to fall back on: what is missing is still to be added. */
  private Entries.Entry card(Region region) {
    return Entries.Entry.way(
        words.regions(Set.of(region)), AddPages.ADDRESS, words.messages().reasonBare());
  }

  private Entries.Entry card(Attention attention) {
    var why =
        attention.reasons().stream()
            .map(reason -> words.reason(reason, attention.programme()))
            .collect(Collectors.joining(". "));
    return card(attention.entry(), Text.of(why));
  }

  private Entries.Entry card(Entry entry, Programmes programmes) {
    var state =
        programmes
            .find(entry.id())
            .map(Programme::status)
            .map(words::status)
            .orElseGet(words.messages()::reasonUnreadable);
    return card(entry, Text.of(state));
  }

  private Entries.Entry card(Entry entry, Text note) {
    return new Entries.Entry(
        words.speaker().english(entry.name()),
        ProgrammePages.address(entry.id()),
        note,
        new SummaryList(List.of()),
        List.of());
  }
}
