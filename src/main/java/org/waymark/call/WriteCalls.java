package org.waymark.call;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Writes down what calls there were, beside the requests. */
@ApplicationScoped
class WriteCalls {

  private static final Logger LOG = Logger.getLogger(WriteCalls.class);

  private final CallLog log;
  private final LoggedCalls calls;
  private final CurrentActor actor;

  WriteCalls(CallLog log, LoggedCalls calls, CurrentActor actor) {
    this.log = log;
    this.calls = calls;
    this.actor = actor;
  }

  @Scheduled(identity = "write-calls", every = "{waymark.call.every}", concurrentExecution = SKIP)
  void whenDue() {
    write();
  }

  /** What came last before the service stops. */
  @ActivateRequestContext
  void stop(@Observes ShutdownEvent stopping) {
    write();
  }

  /** Writes all that waits, each partner's calls as that partner. */
  void write() {
    var lost = log.lost();
    if (lost > 0) {
      LOG.warnf("%d calls are missing in the log of calls: more came than could be written", lost);
    }
    log.take().forEach(noted -> write(noted.partner(), noted.calls()));
  }

  private void write(Actor.Partner partner, List<Supplier<LoggedCall>> noted) {
    try {
      actor.as(partner, () -> calls.add(partner, noted));
    } catch (RuntimeException | Error e) {
      LOG.debugf(e, "Calls of partner %s are written one by one", partner.partner());
      noted.forEach(each -> writeOne(partner, each));
    }
  }

  /**
   * Among many one may be about a firm that has been erased since, or be such that it cannot be
   * written at all: the others are kept.
   */
  private void writeOne(Actor.Partner partner, Supplier<LoggedCall> noted) {
    try {
      actor.as(partner, () -> calls.add(partner, List.of(noted)));
    } catch (RuntimeException | Error e) {
      LOG.warnf("A call of partner %s is missing in the log of calls: %s", partner.partner(), e);
    }
  }
}
