package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.EditEntry.Consent;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.EntryChange.Reason;
import org.waymark.programme.fallback.Fallbacks;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;

/** Changes entries one by one, within a transaction that somebody else has begun. */
@ApplicationScoped
class Edits {

  private static final String STATE = "status.state";
  private static final String AS_OF = "status.as_of";
  private static final String CLOSED_ON = "status.closed_on";
  private static final String APPROXIMATE = "status.approx";
  private static final String CLOSED = "closed";
  private static final String VERIFIED_BY = "verified_by";

  private final Entries entries;
  private final Clock clock;

  Edits(Entries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * What an entry is to say, and why.
   *
   * @param before null where there is none yet
   */
  private record Draft(
      @Nullable Entry before, EntryDocument document, Reason why, Set<Consent> given) {

    String id() {
      return before == null ? document.id() : before.id();
    }

    /** Whether it is the file's text still, only looked at again: a later file may change it. */
    boolean checksWhatAFileSays() {
      return before != null && why == Reason.VERIFY && !before.edited();
    }

    List<FieldChange> changes() {
      return before == null
          ? FieldChange.appearance(document)
          : FieldChange.between(before.document(), document);
    }

    Entry at(Instant now, @Nullable PersonId by) {
      if (before == null) {
        return new Entry(document.id(), document, Entry.Origin.EDITED, null, 1, now, by);
      }
      return new Entry(
          before.id(),
          document,
          checksWhatAFileSays() ? before.origin() : Entry.Origin.EDITED,
          checksWhatAFileSays() ? document.hash() : before.importedHash(),
          before.revision() + 1,
          now,
          by);
    }
  }

  Editing edit(String id, int seen, Wish wish, @Nullable PersonId by) {
    entries.lock();
    var found = entries.find(id).orElse(null);
    if (wish instanceof Wish.Added(var document)) {
      return found == null
          ? save(new Draft(null, document, Reason.EDIT, Set.of()), by)
          : refused("id", "the id " + id + " is used already, by " + found.name());
    }
    if (found == null) {
      return new Editing.Unknown();
    }
    return found.revision() == seen ? edit(found, wish, by) : new Editing.Newer(found);
  }

  private Editing edit(Entry before, Wish wish, @Nullable PersonId by) {
    return switch (wish) {
      case Wish.Added _ -> new Editing.Newer(before);
      case Wish.Rewritten(var document, var given) ->
          isClosed(before.document()) && !isClosed(document) && !given.contains(Consent.REOPENS)
              ? new Editing.Reopens()
              : save(new Draft(before, document, Reason.EDIT, given), by);
      case Wish.Verified _ -> verify(before, by);
      case Wish.Closed closed -> close(before, closed, by);
    };
  }

  private Editing verify(Entry before, @Nullable PersonId by) {
    if (before.document().json().path("confidence").asText().equals("memory")) {
      return refused(
          "confidence", "no page of it was ever read: edit it, with a source and what it says");
    }
    var seen = seenToday(before.document());
    return save(new Draft(before, seen, Reason.VERIFY, Set.of()), by);
  }

  private Editing close(Entry before, Wish.Closed wish, @Nullable PersonId by) {
    if (wish.lastDay().isAfter(CivilTime.today(clock))) {
      return refused("status", "its last day is still to come");
    }
    var closed =
        seenToday(before.document()).with(STATE, CLOSED).with(CLOSED_ON, wish.lastDay().toString());
    var document = isUpcoming(before) ? neverOpened(closed) : closed;
    return save(new Draft(before, document, Reason.CLOSE, wish.given()), by);
  }

  private boolean isUpcoming(Entry before) {
    return before
        .programme(entries.head().topics())
        .map(programme -> programme.status().on(CivilTime.today(clock)))
        .filter(State.UPCOMING::equals)
        .isPresent();
  }

  /** Called off before its first day: it has none, and no last one that was announced. */
  private static EntryDocument neverOpened(EntryDocument closed) {
    return closed.with("status.opens_on", null).with("status.closes_on", null);
  }

  private EntryDocument seenToday(EntryDocument document) {
    return document
        .with(AS_OF, CivilTime.today(clock).toString())
        .with(APPROXIMATE, null)
        .with(VERIFIED_BY, Entry.CHECKED_HERE);
  }

  private static Editing refused(String key, String reason) {
    return new Editing.Refused(List.of(new Fault(0, "/" + key, "entry", reason)));
  }

  private Editing save(Draft draft, @Nullable PersonId by) {
    var topics = entries.head().topics();
    return switch (CatalogueFile.readEntry(draft.document(), topics)) {
      case Reading.Broken<Programme>(var faults) -> new Editing.Refused(faults);
      case Reading.Sound<Programme> _ when !draft.document().id().equals(draft.id()) ->
          refused("id", "the id never changes");
      case Reading.Sound<Programme>(var programme)
          when programme.status().asOf().isAfter(CivilTime.today(clock)) ->
          refused("status", "as_of is still to come: " + programme.status().asOf());
      case Reading.Sound<Programme>(var programme) -> save(draft, programme, topics, by);
    };
  }

  private Editing save(
      Draft draft, Programme programme, Set<String> topics, @Nullable PersonId by) {
    var before = entries.all().stream().flatMap(one -> one.programme(topics).stream()).toList();
    var others = before.stream().filter(one -> !one.id().equals(programme.id())).toList();
    var after = new ArrayList<>(others);
    after.add(programme);
    var faults = faultsBeside(others, after);
    if (!faults.isEmpty()) {
      return new Editing.Refused(faults);
    }
    var lost = Fallbacks.lost(before, after, CivilTime.today(clock));
    return lost.isEmpty() || draft.given().contains(Consent.LEAVES_A_REGION)
        ? store(draft, by)
        : new Editing.Strands(lost);
  }

  /** What is wrong only since the last of all has been there, also where another goes by its id. */
  private static List<Fault> faultsBeside(List<Programme> others, List<Programme> all) {
    var known = new HashSet<>(CatalogueFile.faultsBetween(others));
    return CatalogueFile.faultsBetween(all).stream()
        .filter(fault -> fault.entry() == all.size() - 1 || !known.contains(fault))
        .map(
            fault ->
                fault.entry() == all.size() - 1
                    ? fault.withinEntry()
                    : new Fault(0, "/id", fault.place(), fault.reason()))
        .toList();
  }

  private Editing store(Draft draft, @Nullable PersonId by) {
    var changes = draft.changes();
    var before = draft.before();
    if (before != null && changes.isEmpty()) {
      return new Editing.Saved(before);
    }
    var entry = draft.at(clock.instant(), by);
    if (before == null) {
      entries.add(entry);
    } else {
      entries.change(entry);
    }
    entries.log(entry, draft.why(), changes);
    entries.set(entries.head().next());
    return new Editing.Saved(entry);
  }

  private static boolean isClosed(EntryDocument document) {
    return document.json().path("status").path("state").asText().equals(CLOSED);
  }
}
