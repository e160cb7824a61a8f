package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Comparisons;
import org.waymark.benchmark.ladder.Peers.InRegionOfSizeAndSector;
import org.waymark.kernel.Region;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.report.AssessmentReport.Scores;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.Standing;

/** Sets answers beside those of firms like the one that gave them. Keeps nothing. */
@ApplicationScoped
public class CompareAnswers {

  private final Questionnaires questionnaires;
  private final Comparisons comparisons;
  private final Scorer scorer = new Scorer();

  CompareAnswers(Questionnaires questionnaires, Comparisons comparisons) {
    this.questionnaires = questionnaires;
    this.comparisons = comparisons;
  }

  /**
   * Compares as the report on these answers would.
   *
   * @param region where the firm is
   */
  public Comparison compare(Region region, Interview interview) {
    var edition = interview.questionnaire();
    var situation = interview.situation();
    var firm = situation.firm();
    var scores =
        new Scores(
            scorer.score(edition, firm, situation.answers()),
            scorer.score(core(edition), firm, situation.answers()));
    return compare(
        new InRegionOfSizeAndSector(region, firm.size().sizeClass(), firm.sector()),
        edition.about().series(),
        scores);
  }

  /**
   * Firms are compared on what all of them are asked. One without a rating is compared with nobody:
   * its score says too little.
   */
  Comparison compare(InRegionOfSizeAndSector firm, int series, Scores scores) {
    return switch (scores.own().standing()) {
      case Standing.Rated _ -> comparisons.of(firm, series, scores.core());
      case Standing.NotRated _ -> new Comparison.NotRated();
    };
  }

  private Questionnaire core(Questionnaire edition) {
    return questionnaires.edition(edition.id(), edition.form().at(Depth.CORE)).orElseThrow();
  }
}
