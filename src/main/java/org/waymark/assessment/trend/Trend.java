package org.waymark.assessment.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A firm's scores on one questionnaire, the oldest first. There are two at least.
 *
 * @param questionnaire its id, whatever the edition
 */
public record Trend(String questionnaire, List<Point> points) {

  public Trend {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("one score is no trend");
    }
  }

  /**
   * From the beginning of a run to its end.
   *
   * @param step what may be said of its end beside its beginning
   */
  public record Course(Point from, Point to, Step step) {}

  /** What may be said of each score beside the one before, in their order. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>(List.of(new Step.First()));
    for (var i = 1; i < points.size(); i++) {
      steps.add(Step.between(points.get(i - 1), points.get(i)));
    }
    return List.copyOf(steps);
  }

  /** Stretches in which every score compares with the one before. */
  public List<List<Point>> runs() {
    var steps = steps();
    List<List<Point>> runs = new ArrayList<>();
    for (var i = 0; i < points.size(); i++) {
      if (i == 0 || steps.get(i) instanceof Step.Apart) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(points.get(i));
    }
    return runs.stream().map(List::copyOf).toList();
  }

  /** The latest run; empty where the latest score compares with none before it. */
  public Optional<Course> course() {
    var run = runs().getLast();
    return run.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Course(run.getFirst(), run.getLast(), Step.between(run.getFirst(), run.getLast())));
  }

  /** The newest one. */
  public Point latest() {
    return points.getLast();
  }
}
