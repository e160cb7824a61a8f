package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.waymark.recommendation.Recommender;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/** Tries out what a firm could do. Keeps nothing. */
@ApplicationScoped
public class ProjectScore {

  private final Recommender recommender = new Recommender(new Scorer());

  /**
   * The score once some of the report's actions are done.
   *
   * @param done ids of what they are about; others change nothing
   */
  public Scorecard project(AssessmentReport report, Set<String> done) {
    var situation = report.interview().situation();
    return recommender.once(
        report.interview().questionnaire(), situation.firm(), situation.answers(), done);
  }
}
