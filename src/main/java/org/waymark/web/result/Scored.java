package org.waymark.web.result;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.assessment.review.Review;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/**
 * What pages tell of a score, whether its reader may see the answers or not.
 *
 * @param holding gates that hold a level down, of the whole or of a section
 */
record Scored(
    Questionnaire edition,
    Standing standing,
    List<SectionScore> sections,
    List<GateOutcome> holding) {

  static Scored of(AssessmentReport report) {
    var card = report.scorecard();
    return new Scored(
        report.interview().questionnaire(),
        card.standing(),
        card.sections(),
        card.gates().stream().filter(GateOutcome::holds).toList());
  }

  static Scored of(Review.ScoresOnly review) {
    var own = review.own();
    return new Scored(review.edition(), own.standing(), own.sections(), own.holding());
  }

  /**
   * What holds the level where it is: the gates with the lowest cap, when that is below what the
   * score would give. Those with higher caps matter only once these are gone. What only the full
   * depth asks holds nobody back: it is said with the level.
   */
  List<GateOutcome> holds() {
    return switch (standing) {
      case Standing.NotRated _ -> List.of();
      case Standing.Rated rated ->
          rated.heldDown()
              ? holding.stream()
                  .filter(gate -> gate.section().isEmpty())
                  .filter(gate -> gate.levelCap() == rated.held().number())
                  .filter(gate -> gate.effect() != GateOutcome.Effect.NOT_ASKED)
                  .toList()
              : List.of();
    };
  }

  /** Gates that hold the level of one section down. */
  Stream<GateOutcome> holding(String section) {
    return holding.stream().filter(gate -> section.equals(gate.section().orElse(null)));
  }

  /** Whether the whole was asked too little for a high level: then that of a part says nothing. */
  boolean askedTooLittle() {
    return standing instanceof Standing.Rated rated && rated.askedTooLittle();
  }
}
