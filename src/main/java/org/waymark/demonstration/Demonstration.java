package org.waymark.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.waymark.benchmark.round.Releasing;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Makes the invented firms and a benchmark of them, once, when a demonstration is first started.
 */
@ApplicationScoped
class Demonstration {

  private static final Logger LOG = Logger.getLogger(Demonstration.class);

  /** Always the same, so that two people who try the service see the same figures. */
  private static final long SEED = 20261123;

  private static final int BATCH = 400;

  /** A slow machine takes a tenth of it. */
  private static final int SECONDS_TO_INVENT = 600;

  private final DemonstrationConfig config;
  private final InventedFirms firms;
  private final Releasing releasing;
  private final Invention invention;
  private final CurrentActor actor;

  Demonstration(
      DemonstrationConfig config,
      InventedFirms firms,
      Releasing releasing,
      Invention invention,
      CurrentActor actor) {
    this.config = config;
    this.firms = firms;
    this.releasing = releasing;
    this.invention = invention;
    this.actor = actor;
  }

  void begin(@Observes StartupEvent start) {
    if (config.enabled()) {
      actor.recognise(new Actor.Housekeeping());
      // All or nothing: an interrupted start would leave firms without a release for good.
      QuarkusTransaction.requiringNew().timeout(SECONDS_TO_INVENT).run(this::inventOnce);
    }
  }

  private void inventOnce() {
    if (!firms.exist()) {
      LOG.infof("Inventing %d firms for the demonstration", config.firms());
      invent();
      releasing.releaseNow();
    }
  }

  private void invent() {
    var invent = invention.begin(SEED);
    for (var left = config.firms(); left > 0; left -= BATCH) {
      firms.add(Stream.generate(invent::next).limit(Math.min(left, BATCH)).toList());
    }
  }
}
