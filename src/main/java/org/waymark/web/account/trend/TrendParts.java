package org.waymark.web.account.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.assessment.trend.FollowScores;
import org.waymark.assessment.trend.Point;
import org.waymark.assessment.trend.Step;
import org.waymark.assessment.trend.Trend;
import org.waymark.identity.Actor;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.chart.Caption;
import org.waymark.web.layout.chart.CourseChart;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the parts of the page on which a firm sees how its scores went. */
@ApplicationScoped
public class TrendParts {

  /** What the ids of the parts begin with: the name of the questionnaire follows. */
  private static final String ID = "scores-";

  private final FollowScores follow;
  private final TrendRows rows;
  private final TrendMessages messages;
  private final Speaker speaker;

  TrendParts(FollowScores follow, TrendRows rows, @Spoken TrendMessages messages, Speaker speaker) {
    this.follow = follow;
    this.rows = rows;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** One for each questionnaire that the firm has handed in more than once. */
  public List<TrendPart> of(Actor.Owner firm) {
    return follow.follow(firm).stream().map(this::part).toList();
  }

  private TrendPart part(Trend trend) {
    var table = rows(trend);
    return new TrendPart(
        ID + trend.questionnaire(),
        speaker.text(trend.latest().edition().about().title()),
        sentence(trend),
        bridges(trend),
        CourseChart.draw(caption(trend, table), dots(trend)),
        key(trend),
        table);
  }

  private List<TrendPart.Row> rows(Trend trend) {
    var steps = trend.steps();
    List<TrendPart.Row> table = new ArrayList<>();
    for (var i = 0; i < steps.size(); i++) {
      table.add(rows.of(i + 1, trend.points().get(i), steps.get(i)));
    }
    return table;
  }

  private String sentence(Trend trend) {
    return trend
        .course()
        .map(
            course ->
                said(
                    course.step(),
                    course.from().score().points(),
                    course.to().score().points(),
                    speaker.day(course.from().handedIn())))
        .orElseGet(() -> alone(trend.latest()));
  }

  private String alone(Point latest) {
    return switch (latest.own().standing()) {
      case Standing.Rated _ -> messages.alone();
      case Standing.NotRated _ -> messages.aloneUnrated();
    };
  }

  private String said(Step step, int from, int to, String since) {
    return switch (step) {
      case Step.Rose _ -> messages.rose(from, to, since);
      case Step.Fell _ -> messages.fell(from, to, since);
      case Step.Same _ -> messages.same(to, since);
      case Step.Unclear _ -> messages.unclear(since);
      case Step.First _, Step.Apart _ ->
          throw new IllegalStateException("a run holds what compares: " + step);
    };
  }

  private List<String> bridges(Trend trend) {
    var steps = trend.steps();
    List<String> bridges = new ArrayList<>();
    for (var i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.Apart(var reason)) {
        bridges.add(bridge(reason, trend.points().get(i)));
      }
    }
    return bridges;
  }

  private String bridge(Step.Reason reason, Point point) {
    var day = speaker.day(point.handedIn());
    return switch (reason) {
      case SERIES -> messages.bridgeSeries(point.edition().id().edition(), day);
      case VARIANT -> messages.bridgeVariant(day);
      case NOT_RATED -> messages.bridgeNotRated(day);
    };
  }

  private static int firstDrawn(Trend trend) {
    return Math.max(0, trend.points().size() - CourseChart.MOST);
  }

  private List<CourseChart.Dot> dots(Trend trend) {
    var steps = trend.steps();
    List<CourseChart.Dot> dots = new ArrayList<>();
    for (var i = firstDrawn(trend); i < steps.size(); i++) {
      var point = trend.points().get(i);
      var score = point.score();
      dots.add(
          new CourseChart.Dot(
              i + 1,
              score.points(),
              score.lowestPoints(),
              score.highestPoints(),
              speaker.day(point.handedIn()),
              !(steps.get(i) instanceof Step.Apart)));
    }
    return dots;
  }

  private TrendPart.Key key(Trend trend) {
    var first = firstDrawn(trend);
    var drawn = trend.points().subList(first, trend.points().size());
    var steps = trend.steps();
    return new TrendPart.Key(
        drawn.stream()
            .map(Point::score)
            .anyMatch(score -> score.lowestPoints() < score.highestPoints()),
        steps.subList(first + 1, steps.size()).stream().anyMatch(Step.Apart.class::isInstance),
        first > 0 ? messages.latestOnly(CourseChart.MOST) : "");
  }

  private Caption caption(Trend trend, List<TrendPart.Row> table) {
    return new Caption(
        ID + trend.questionnaire() + "-chart",
        messages.chartTitle(speaker.text(trend.latest().edition().about().title()).words()),
        table.subList(firstDrawn(trend), table.size()).stream()
            .map(row -> messages.dotInWords(row.day(), row.score()))
            .collect(Collectors.joining(" ")));
  }
}
