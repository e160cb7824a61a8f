package org.waymark.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.official.LikeForLike;
import org.waymark.kernel.FirmProfile;
import org.waymark.questionnaire.Interview;
import org.waymark.recommendation.Matches;
import org.waymark.recommendation.RecommendedAction;
import org.waymark.scoring.Scorecard;

/**
 * The report on one assessment that was handed in.
 *
 * @param firm as it was when it handed in
 * @param interview the edition with the answers given
 * @param actions most worthwhile first
 * @param practices the firm beside official figures, in the order of asking
 */
public record AssessmentReport(
    AssessmentId id,
    FirmProfile firm,
    Instant submittedAt,
    Interview interview,
    Scores scores,
    Comparison comparison,
    List<RecommendedAction> actions,
    List<PracticeFigure> practices,
    Support support) {

  public AssessmentReport {
    actions = List.copyOf(actions);
    practices = List.copyOf(practices);
  }

  /**
   * The score, twice.
   *
   * @param own of everything the firm was asked
   * @param core of the part that every firm is asked, which comparisons are about
   */
  public record Scores(Scorecard own, Scorecard core) {}

  /** The programmes that fit the firm. */
  public Matches matches() {
    return support.matches();
  }

  /** The practices together, beside those of a typical firm; empty where there are too few. */
  public Optional<LikeForLike> likeForLike() {
    return LikeForLike.of(
        practices.stream().map(PracticeFigure::figure).toList(),
        count(PracticeFigure.Practised.YES),
        count(PracticeFigure.Practised.NOT_KNOWN));
  }

  private int count(PracticeFigure.Practised practised) {
    return (int) practices.stream().filter(each -> each.practised() == practised).count();
  }

  public Scorecard scorecard() {
    return scores.own();
  }

  /** What the comparison is about. */
  public Scorecard compared() {
    return scores.core();
  }

  /** Whether the firm was asked more than it is compared on. */
  public boolean deeper() {
    return !scorecard().contributions().equals(compared().contributions());
  }
}
