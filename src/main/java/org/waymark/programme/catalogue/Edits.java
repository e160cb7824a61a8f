package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Programme;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.EntryChange.Reason;
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

  /** The catalogue is public, so that it names nobody: the log of changes does. */
  private static final String SOMEBODY = "an administrator of this service";

  private final Entries entries;
  private final Clock clock;

  Edits(Entries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  Editing edit(String id, int seen, Wish wish, @Nullable PersonId by) {
    entries.lock();
    var found = entries.find(id).orElse(null);
    if (found == null) {
      return new Editing.Unknown();
    }
    return found.revision() == seen ? edit(found, wish, by) : new Editing.Newer(found);
  }

  private Editing edit(Entry before, Wish wish, @Nullable PersonId by) {
    return switch (wish) {
      case Wish.Rewritten(var document, var mayReopen) ->
          isClosed(before.document()) && !isClosed(document) && !mayReopen
              ? new Editing.Reopens()
              : save(before, document, Reason.EDIT, by);
      case Wish.Verified _ -> verify(before, by);
      case Wish.Closed(var lastDay) -> close(before, lastDay, by);
    };
  }

  private Editing verify(Entry before, @Nullable PersonId by) {
    if (before.document().json().path("confidence").asText().equals("memory")) {
      return refused(
          "confidence", "no page of it was ever read: edit it, with a source and what it says");
    }
    return save(before, seenToday(before.document()), Reason.VERIFY, by);
  }

  private Editing close(Entry before, LocalDate lastDay, @Nullable PersonId by) {
    if (lastDay.isAfter(CivilTime.today(clock))) {
      return refused("status", "its last day is still to come");
    }
    var closed =
        seenToday(before.document()).with(STATE, CLOSED).with(CLOSED_ON, lastDay.toString());
    return save(before, closed, Reason.CLOSE, by);
  }

  private EntryDocument seenToday(EntryDocument document) {
    return document
        .with(AS_OF, CivilTime.today(clock).toString())
        .with(APPROXIMATE, null)
        .with(VERIFIED_BY, SOMEBODY);
  }

  private static Editing refused(String key, String reason) {
    return new Editing.Refused(List.of(new Fault(0, "/" + key, "entry", reason)));
  }

  private Editing save(Entry before, EntryDocument document, Reason why, @Nullable PersonId by) {
    var faults = faults(before, document);
    if (!faults.isEmpty()) {
      return new Editing.Refused(faults);
    }
    var changes = FieldChange.between(before.document(), document);
    if (changes.isEmpty()) {
      return new Editing.Saved(before);
    }
    var entry =
        new Entry(
            before.id(),
            document,
            Entry.Origin.EDITED,
            before.importedHash(),
            before.revision() + 1,
            clock.instant(),
            by);
    entries.change(entry);
    entries.log(entry, why, changes);
    entries.set(entries.head().next());
    return new Editing.Saved(entry);
  }

  private List<Fault> faults(Entry before, EntryDocument document) {
    var topics = entries.head().topics();
    return switch (CatalogueFile.readEntry(document, topics)) {
      case Reading.Sound<Programme> _ when !document.id().equals(before.id()) ->
          List.of(new Fault(0, "/id", "entry", "the id never changes"));
      case Reading.Sound<Programme>(var programme) -> faultsBesideOthers(programme, topics);
      case Reading.Broken<Programme>(var faults) -> faults;
    };
  }

  private List<Fault> faultsBesideOthers(Programme programme, Set<String> topics) {
    var all =
        new ArrayList<>(
            entries.all().stream()
                .filter(other -> !other.id().equals(programme.id()))
                .flatMap(other -> other.programme(topics).stream())
                .toList());
    all.add(programme);
    return CatalogueFile.faultsBetween(all).stream()
        .filter(fault -> fault.entry() == all.size() - 1)
        .map(Fault::withinEntry)
        .toList();
  }

  private static boolean isClosed(EntryDocument document) {
    return document.json().path("status").path("state").asText().equals(CLOSED);
  }
}
