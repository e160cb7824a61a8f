package org.waymark.programme.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.programme.Programme;
import org.waymark.programme.catalogue.ImportPlan.Step;
import org.waymark.programme.catalogue.ImportPlan.Verdict;
import org.waymark.programme.fallback.Fallbacks;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;

/**
 * Decides what a file does to the catalogue. A file never takes back what somebody has edited on
 * screen, nor whether it was open where somebody has looked there after it, nor takes an entry out;
 * and the catalogue as it would be afterwards has to be sound.
 *
 * @param entries as they are kept, in their order
 * @param source where the file comes from: the one that comes with the service takes nothing back
 *     from a file that an administrator has sent, unless it was put together later
 * @param today for what firms have to fall back on
 */
record Planning(Entries.Head head, List<Entry> entries, Entry.Origin source, LocalDate today) {

  /** Where a file says when it was put together. */
  static final String COMPILED = "/compiled";

  Reading<ImportPlan> plan(CatalogueFile file) {
    var kept = byId();
    var steps = new ArrayList<Step>();
    for (var entry : file.entries()) {
      var before = kept.remove(entry.programme().id());
      steps.add(
          before == null
              ? new Step(entry, Verdict.NEW, FieldChange.appearance(entry.document()))
              : step(before, entry, file));
    }
    var gone = List.copyOf(kept.keySet());
    var lost = Fallbacks.lost(programmes(entries, head.topics()), after(file, steps, gone), today);
    var plan = new ImportPlan(file, head.revision(), steps, gone, !head.says(file), lost);
    var faults = faults(plan);
    return faults.isEmpty() ? new Reading.Sound<>(plan) : new Reading.Broken<>(faults);
  }

  private Step step(Entry before, CatalogueFile.Entry written, CatalogueFile file) {
    var entry = before.edited() ? written : before.keepingItsCheck(written, file.topics());
    var fields = FieldChange.between(before.document(), entry.document());
    var verdict = verdict(before, entry, fields.isEmpty());
    return new Step(
        entry,
        verdict == Verdict.UPDATED && outlives(before, file) ? Verdict.KEPT : verdict,
        fields);
  }

  private boolean outlives(Entry before, CatalogueFile file) {
    return source == Entry.Origin.BUNDLED
        && before.origin() == Entry.Origin.IMPORTED
        && !file.compiled().isAfter(head.compiled());
  }

  private static Verdict verdict(Entry before, CatalogueFile.Entry entry, boolean same) {
    if (same) {
      return entry.document().hash().equals(before.importedHash())
          ? Verdict.UNCHANGED
          : Verdict.AGREED;
    }
    return before.edited() ? Verdict.KEPT : Verdict.UPDATED;
  }

  private List<Fault> faults(ImportPlan plan) {
    var file = plan.file();
    if (file.compiled().isBefore(head.compiled())) {
      return List.of(
          new Fault(
              1,
              COMPILED,
              "head",
              "it was put together on %s, and what is kept here is of %s"
                  .formatted(file.compiled(), head.compiled())));
    }
    var early = source == Entry.Origin.IMPORTED ? daysToCome(file) : List.<Fault>of();
    if (!early.isEmpty()) {
      return early;
    }
    var unfit = unfit(plan);
    return unfit.isEmpty() ? faultsBetween(plan) : unfit;
  }

  /** Nobody has seen anything on a day to come; and no later file would ever be taken over. */
  private List<Fault> daysToCome(CatalogueFile file) {
    var faults = new ArrayList<Fault>();
    if (file.compiled().isAfter(today)) {
      faults.add(new Fault(1, COMPILED, "head", "the day is still to come: " + file.compiled()));
    }
    for (var entry : file.entries()) {
      var seen = entry.programme().status().asOf();
      if (seen.isAfter(today)) {
        faults.add(
            new Fault(
                entry.line(),
                "/status/as_of",
                "entry " + entry.programme().id(),
                "as_of is still to come: " + seen));
      }
    }
    return faults;
  }

  /** Entries that stay as they are, and do not fit into the vocabulary of the file. */
  private List<Fault> unfit(ImportPlan plan) {
    var file = plan.file();
    var staying = staying(plan);
    return entries.stream()
        .filter(entry -> staying.contains(entry.id()))
        .filter(entry -> !sound(entry, file.topics()) && sound(entry, head.topics()))
        .map(
            entry ->
                new Fault(
                    1,
                    "/topics",
                    "head",
                    "a topic is missing that " + entry.id() + " has, which stays as it is"))
        .toList();
  }

  /** Entries that will say what they say now. */
  private static Set<String> staying(ImportPlan plan) {
    var ids = plan.with(Verdict.KEPT).stream().map(Step::id).collect(Collectors.toSet());
    ids.addAll(plan.gone());
    return ids;
  }

  /** What would be wrong between all entries there are afterwards. */
  private List<Fault> faultsBetween(ImportPlan plan) {
    var lines = plan.steps().stream().map(step -> step.entry().line()).toList();
    var after = after(plan.file(), plan.steps(), plan.gone());
    var known =
        CatalogueFile.faultsBetween(inOrderOf(after)).stream()
            .map(Planning::words)
            .collect(Collectors.toSet());
    return CatalogueFile.faultsBetween(after).stream()
        .filter(fault -> !known.contains(words(fault)))
        .map(fault -> fault.inLine(fault.entry() < lines.size() ? lines.get(fault.entry()) : 1))
        .toList();
  }

  /** All there are now: of two that go by one name, the fault is with the later. */
  private List<Programme> inOrderOf(List<Programme> others) {
    var order = others.stream().map(Programme::id).toList();
    return programmes(entries, head.topics()).stream()
        .sorted(Comparator.comparing(programme -> order.indexOf(programme.id())))
        .toList();
  }

  /** What was wrong before keeps no file from being taken over. */
  private static String words(Fault fault) {
    return fault.place() + ": " + fault.reason();
  }

  /** All entries there are afterwards: those of the file in its order, then the others. */
  private List<Programme> after(CatalogueFile file, List<Step> steps, List<String> gone) {
    var byId = byId();
    var all = new ArrayList<Programme>();
    for (var step : steps) {
      var kept = step.verdict() == Verdict.KEPT ? byId.get(step.id()) : null;
      all.add(
          Optional.ofNullable(kept)
              .flatMap(entry -> entry.programme(file.topics()))
              .orElse(step.entry().programme()));
    }
    var others = entries.stream().filter(entry -> gone.contains(entry.id())).toList();
    all.addAll(programmes(others, file.topics()));
    return all;
  }

  private static List<Programme> programmes(List<Entry> entries, Set<String> topics) {
    return entries.stream().flatMap(entry -> entry.programme(topics).stream()).toList();
  }

  private static boolean sound(Entry entry, Set<String> topics) {
    return entry.programme(topics).isPresent();
  }

  private SequencedMap<String, Entry> byId() {
    var byId = new LinkedHashMap<String, Entry>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }
}
