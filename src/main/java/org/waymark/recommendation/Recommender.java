package org.waymark.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/** Decides what a firm should do first, and which programmes help with it. */
public final class Recommender {

  private final Scorer scorer;

  public Recommender(Scorer scorer) {
    this.scorer = scorer;
  }

  /**
   * Everything that would better the firm's result, most worthwhile first.
   *
   * <p>The order is that of {@link ActionCriterion}; ties stay in the order of asking.
   *
   * @return none for questions that are hidden, do not apply, are unanswered or answered at best
   */
  public List<RecommendedAction> actions(
      Questionnaire questionnaire, FirmFacts firm, Answers answers) {
    var now = scorer.score(questionnaire, firm, answers);
    return new Improvements(scorer, questionnaire, firm, answers, now).ranked();
  }

  /**
   * The score a firm would have once it has done several things.
   *
   * @param done ids of the questions and tables that {@link #actions} are about; others change
   *     nothing
   */
  public Scorecard once(
      Questionnaire questionnaire, FirmFacts firm, Answers answers, Set<String> done) {
    var now = scorer.score(questionnaire, firm, answers);
    return new Improvements(scorer, questionnaire, firm, answers, now).once(done);
  }

  /**
   * The programmes that help with what the firm lacks and that it can use, or nearly.
   *
   * <p>A programme is left out when it may not be {@link Programme#recommendable() recommended},
   * shares no topic with any action the firm has yet to take, has been taken part in, or is out of
   * the firm's reach. The rest is ordered by the first {@link Criterion} that differs, where need
   * is the sum over the firm's gaps of points lost times the share of the action's topics that the
   * programme names, halved where nobody knows whether the programme is open.
   *
   * @param scorecard of the firm in this edition
   * @param today for the age of what is known of a programme
   */
  public Matches matches(
      Applicant firm,
      Questionnaire questionnaire,
      Scorecard scorecard,
      Programmes programmes,
      LocalDate today) {
    var shortfall = Shortfall.of(questionnaire, scorecard);
    return new Matches(
        programmes
            .recommendable(today)
            .filter(programme -> !firm.hasTaken(programme.id()))
            .map(
                programme ->
                    new Match(
                        programme,
                        programme.judge(firm),
                        programme.freshness(today),
                        shortfall.need(programme)))
            .filter(match -> !match.need().gaps().isEmpty() && match.fit() != Fit.NOT_ELIGIBLE)
            .map(MatchOrder::of)
            .sorted(MatchOrder.BEST_FIRST)
            .map(MatchOrder::match)
            .toList());
  }

  /** The order in which the programmes build on each other, see {@link Route}. */
  public Route route(Applicant firm, Matches matches, Programmes programmes, LocalDate today) {
    return Route.of(firm, matches, programmes, today);
  }
}
