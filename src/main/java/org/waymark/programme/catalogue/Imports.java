package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.catalogue.Entry.Origin;
import org.waymark.programme.catalogue.ImportPlan.Step;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Reading;

/** Takes files over, within a transaction that somebody else has begun: wholly or not at all. */
@ApplicationScoped
class Imports {

  private final Entries entries;
  private final Clock clock;

  Imports(Entries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /** Where a file came from. */
  record Source(Origin origin, @Nullable PersonId by) {

    /** The service itself. */
    static final Source BUNDLED = new Source(Origin.BUNDLED, null);
  }

  /** What a file that an administrator sends would do now. */
  Reading<ImportPlan> plan(CatalogueFile file) {
    return plan(file, Origin.IMPORTED);
  }

  /** What a file from a source would do now. */
  Reading<ImportPlan> plan(CatalogueFile file, Origin source) {
    return new Planning(entries.head(), entries.all(), source, CivilTime.today(clock)).plan(file);
  }

  /**
   * Does it.
   *
   * @param wanted whether it is still to be done, now that nobody else can change anything
   * @return what was done, or would have been where it was not wanted
   */
  Reading<ImportPlan> takeOver(CatalogueFile file, Source source, Predicate<ImportPlan> wanted) {
    entries.lock();
    var reading = plan(file, source.origin());
    if (reading instanceof Reading.Sound<ImportPlan>(var plan) && wanted.test(plan)) {
      apply(plan, source);
    }
    return reading;
  }

  private void apply(ImportPlan plan, Source source) {
    var now = clock.instant();
    for (var step : plan.steps()) {
      switch (step.verdict()) {
        case NEW -> add(step, source, now);
        case UPDATED -> update(step, source, now);
        case AGREED -> agree(step);
        case KEPT, UNCHANGED -> {}
      }
    }
    if (plan.changes()) {
      entries.set(entries.head().next(plan.file()));
    }
  }

  private void add(Step step, Source source, Instant now) {
    var entry = entry(step, source, 1, now);
    entries.add(entry);
    entries.log(entry, EntryChange.Reason.IMPORT, step.fields());
  }

  private void update(Step step, Source source, Instant now) {
    var before = entries.find(step.id()).orElseThrow();
    var entry = entry(step, source, before.revision() + 1, now);
    entries.change(entry);
    entries.log(entry, EntryChange.Reason.IMPORT, step.fields());
  }

  private static Entry entry(Step step, Source source, int revision, Instant now) {
    var document = step.entry().document();
    return new Entry(
        step.id(), document, source.origin(), document.hash(), revision, now, source.by());
  }

  /** What somebody had edited has come into the file: a later file may change it again. */
  private void agree(Step step) {
    var before = entries.find(step.id()).orElseThrow();
    entries.change(
        new Entry(
            before.id(),
            before.document(),
            before.origin(),
            step.entry().document().hash(),
            before.revision(),
            before.changedAt(),
            before.changedBy()));
  }
}
