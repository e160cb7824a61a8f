package org.waymark.replay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;

/**
 * Lets a call have its effect once. What it does and the answer that is kept are one transaction:
 * an instance that dies between the two leaves neither, and the key can be used again at once. A
 * lease beside the transaction would leave a gap in which something is created and nobody knows it.
 */
@ApplicationScoped
public class AnswerOnce {

  /** As partners are told. */
  public static final Duration KEPT = Duration.ofHours(24);

  private final KeptAnswers answers;
  private final DatabaseActors actors;
  private final CurrentActor actor;
  private final Clock clock;

  AnswerOnce(KeptAnswers answers, DatabaseActors actors, CurrentActor actor, Clock clock) {
    this.answers = answers;
    this.actors = actors;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Does it, unless it was done before or is being done. What ends in an error or is refused has no
   * effect and is not kept.
   *
   * @param act joins the transaction under way; it may go on as a firm of the partner's, and the
   *     answer is kept as the partner all the same
   */
  @Transactional
  public Outcome answer(Call call, Supplier<Answer> act) {
    if (!answers.hold(call)) {
      return new Outcome.UnderWay();
    }
    var now = clock.instant();
    var kept = answers.find(call, now);
    if (kept.isPresent()) {
      return Arrays.equals(kept.get().request(), call.fingerprint())
          ? new Outcome.Repeated(kept.get().answer())
          : new Outcome.Different();
    }
    var answer = act.get();
    if (answer.isRefusal()) {
      QuarkusTransaction.setRollbackOnly();
    } else {
      // What it has done it writes as whoever it became.
      answers.writeDown();
      actors.enter(actor.get());
      answers.keep(call, answer, now, now.plus(KEPT));
    }
    return new Outcome.Done(answer);
  }
}
