package org.waymark.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;
import org.waymark.scoring.Scorer;

/** Follows a firm's scores through everything it has handed in. */
@ApplicationScoped
public class FollowScores {

  private final Assessments assessments;
  private final Casework casework;
  private final Scorer scorer = new Scorer();

  FollowScores(Assessments assessments, Casework casework) {
    this.assessments = assessments;
    this.casework = casework;
  }

  /** One trend for each questionnaire that the firm has handed in more than once. */
  @Transactional
  public List<Trend> follow(Actor.Owner firm) {
    return assessments.visibleTo(firm).stream()
        .filter(Assessment::isSubmitted)
        .collect(
            Collectors.groupingBy(
                assessment -> assessment.edition().questionnaire(),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new Trend(entry.getKey(), points(entry.getValue())))
        .toList();
  }

  private List<Point> points(List<Assessment> handedIn) {
    return handedIn.stream()
        .map(this::point)
        .sorted(Comparator.comparing(Point::handedIn))
        .toList();
  }

  private Point point(Assessment assessment) {
    var found = casework.handedIn(assessment);
    var edition = found.interview().questionnaire();
    return new Point(
        assessment.id(),
        assessment.submittedAt().orElseThrow(),
        edition,
        scorer.score(edition, found.firm(), found.answers()),
        scorer.score(casework.core(found), found.firm(), found.answers()));
  }
}
