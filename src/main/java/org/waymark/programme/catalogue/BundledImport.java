package org.waymark.programme.catalogue;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.programme.catalogue.ImportPlan.Verdict;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.programme.file.Reading;

/**
 * Takes over the file that comes with the service, at each start: on whichever instance is first,
 * and with nothing left to do on the others. A broken file stops the start. One that is older than
 * what is kept, as on an instance that is still to be replaced, changes nothing.
 */
@ApplicationScoped
public class BundledImport {

  /** Before anything that shows programmes. */
  private static final int EARLY = 1000;

  private final Imports imports;
  private final CurrentActor actor;

  BundledImport(Imports imports, CurrentActor actor) {
    this.imports = imports;
    this.actor = actor;
  }

  void begin(@Observes @Priority(EARLY) StartupEvent start) {
    var file = ProgrammesFile.bundledFile();
    var reading =
        actor.as(
            new Actor.Housekeeping(),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> imports.takeOver(file, Imports.Source.BUNDLED, plan -> true)));
    switch (reading) {
      case Reading.Sound<ImportPlan>(var plan) -> tell(plan);
      case Reading.Broken<ImportPlan>(var faults) ->
          Log.warnf("The bundled programmes were not taken over: %s", faults.getFirst());
    }
  }

  /**
   * Why the file that comes with this release is not taken over; empty where it is, or where what
   * is kept is newer.
   */
  @Transactional
  public List<Fault> refused() {
    return switch (imports.plan(ProgrammesFile.bundledFile(), Entry.Origin.BUNDLED)) {
      case Reading.Sound<ImportPlan> _ -> List.of();
      case Reading.Broken<ImportPlan>(var faults) ->
          faults.stream().filter(fault -> !fault.pointer().equals(Planning.COMPILED)).toList();
    };
  }

  private static void tell(ImportPlan plan) {
    Log.infof(
        "Programmes: %d new, %d updated, %d kept as edited or sent here",
        plan.with(Verdict.NEW).size(),
        plan.with(Verdict.UPDATED).size(),
        plan.with(Verdict.KEPT).size());
    if (!plan.stranded().isEmpty()) {
      Log.warnf("Firms have nothing left to fall back on in %s", plan.stranded());
    }
  }
}
