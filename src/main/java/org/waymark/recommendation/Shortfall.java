package org.waymark.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.programme.Programme;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.recommendation.Need.Gap;
import org.waymark.scoring.Contribution;
import org.waymark.scoring.Scorecard;

/**
 * All that a firm is known to lack, worked out once for all programmes.
 *
 * @param lacks in the order of asking
 * @param missing all that the firm's score lacks, as a share of the whole, 0 to 1
 */
record Shortfall(List<Lack> lacks, BigFraction missing) {

  /** A practice that is known to be missing, with what to do about it. */
  private record Lack(Question question, Action action, BigFraction lost) {}

  static Shortfall of(Questionnaire questionnaire, Scorecard scorecard) {
    var questions =
        questionnaire.questions().collect(Collectors.toMap(Question::id, Function.identity()));
    var lacks = new ArrayList<Lack>();
    var missing = BigFraction.ZERO;
    for (var contribution : scorecard.contributions()) {
      var lost = contribution.lost();
      missing = missing.add(lost);
      var question = Objects.requireNonNull(questions.get(contribution.question()));
      var action = question.action();
      if (action != null && known(contribution) && lost.signum() > 0) {
        lacks.add(new Lack(question, action, lost));
      }
    }
    return new Shortfall(lacks, missing);
  }

  private static boolean known(Contribution contribution) {
    return switch (contribution.state()) {
      case ANSWERED, DONT_KNOW -> true;
      case UNANSWERED, NOT_APPLICABLE, HIDDEN -> false;
    };
  }

  /** What of it a programme helps with. */
  Need need(Programme programme) {
    var gaps = new ArrayList<Gap>();
    for (var lack : lacks) {
      var topics = lack.action.topics();
      if (!Collections.disjoint(topics, programme.topics())) {
        var named = topics.stream().filter(programme.topics()::contains).count();
        gaps.add(
            new Gap(lack.question, lack.action, lack.lost, BigFraction.of(named, topics.size())));
      }
    }
    return new Need(gaps, missing);
  }
}
