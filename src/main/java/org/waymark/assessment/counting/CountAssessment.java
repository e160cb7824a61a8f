package org.waymark.assessment.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.waymark.identity.Actor;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.participation.Participation;
import org.waymark.organisation.participation.Participations;
import org.waymark.questionnaire.Interview;

/** Settles, when an assessment is handed in, whether its scores may count in comparisons. */
@ApplicationScoped
public class CountAssessment {

  private final Participations participations;
  private final Origins origins;

  CountAssessment(Participations participations, Origins origins) {
    this.participations = participations;
    this.origins = origins;
  }

  /**
   * How long a firm took.
   *
   * @param from when the assessment was begun
   */
  public record Sitting(Instant from, Instant to) {}

  /**
   * Keeps what the firm says, looks whether it was thought about, and counts where it is handed in
   * from. What does not count takes no place from others at the same address; what the firm does
   * not agree to yet does, because it may agree later.
   *
   * @param agreed whether the firm lets its scores count
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Weighing weigh(Actor.Owner firm, boolean agreed, Interview interview, Sitting sitting) {
    participations.say(firm, Participation.BENCHMARK, agreed);
    return Plausibility.doubt(interview, Duration.between(sitting.from(), sitting.to()))
        .map(doubt -> new Weighing(agreed, doubt, null))
        .orElseGet(
            () ->
                new Weighing(
                    agreed, null, origins.count(firm, CivilTime.day(sitting.to())).orElse(null)));
  }
}
