package org.waymark.programme.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.programme.catalogue.ImportPlan.Step;
import org.waymark.programme.catalogue.ImportPlan.Verdict;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;

/**
 * Decides what a file does to the catalogue. A file never takes back what somebody has edited on
 * screen, nor takes an entry out; and the catalogue as it would be afterwards has to be sound.
 *
 * @param entries as they are kept, in their order
 */
record Planning(Entries.Head head, List<Entry> entries) {

  Reading<ImportPlan> plan(CatalogueFile file) {
    var kept = byId();
    var steps = new ArrayList<Step>();
    for (var entry : file.entries()) {
      var before = kept.remove(entry.programme().id());
      steps.add(
          before == null
              ? new Step(entry, Verdict.NEW, FieldChange.appearance(entry.document()))
              : step(before, entry));
    }
    var plan =
        new ImportPlan(file, head.revision(), steps, List.copyOf(kept.keySet()), !head.says(file));
    var faults = faults(plan);
    return faults.isEmpty() ? new Reading.Sound<>(plan) : new Reading.Broken<>(faults);
  }

  private static Step step(Entry before, CatalogueFile.Entry entry) {
    var fields = FieldChange.between(before.document(), entry.document());
    return new Step(entry, verdict(before, entry, fields.isEmpty()), fields);
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
              "/compiled",
              "head",
              "it was put together on %s, and what is kept here is of %s"
                  .formatted(file.compiled(), head.compiled())));
    }
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

  private static boolean sound(Entry entry, Set<String> topics) {
    return switch (CatalogueFile.readEntry(entry.document(), topics)) {
      case Reading.Sound<?> _ -> true;
      case Reading.Broken<?> _ -> false;
    };
  }

  private SequencedMap<String, Entry> byId() {
    var byId = new LinkedHashMap<String, Entry>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }
}
