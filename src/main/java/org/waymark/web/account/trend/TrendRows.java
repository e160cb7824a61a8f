package org.waymark.web.account.trend;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.assessment.trend.Point;
import org.waymark.assessment.trend.Step;
import org.waymark.scoring.Score;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the rows of the table beside the line. */
@ApplicationScoped
class TrendRows {

  private final TrendMessages messages;
  private final Speaker speaker;

  TrendRows(@Spoken TrendMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  TrendPart.Row of(int number, Point point, Step step) {
    return new TrendPart.Row(
        number,
        speaker.day(point.handedIn()),
        "/assessments/" + point.assessment() + "/report",
        point.edition().id().edition(),
        depth(point),
        score(point.score()),
        level(point.own().standing()),
        change(step),
        style(step));
  }

  private String depth(Point point) {
    return switch (point.edition().form().depth()) {
      case CORE -> messages.depthCore();
      case FULL -> messages.depthFull();
    };
  }

  String score(Score score) {
    var points = String.valueOf(score.points());
    return score.lowestPoints() < score.highestPoints()
        ? points + " (" + messages.fromTo(score.lowestPoints(), score.highestPoints()) + ")"
        : points;
  }

  private String level(Standing standing) {
    return switch (standing) {
      case Standing.NotRated _ -> messages.levelNone();
      case Standing.Rated rated ->
          rated.open() || rated.askedTooLittle()
              ? messages.levelAtLeast(rated.held().number())
              : messages.levelNumber(rated.held().number());
    };
  }

  private String change(Step step) {
    return switch (step) {
      case Step.First _ -> messages.first();
      case Step.Rose(var points) -> messages.up(points);
      case Step.Fell(var points) -> messages.down(points);
      case Step.Same _ -> messages.none();
      case Step.Unclear _ -> messages.changeUnclear();
      case Step.Apart _ -> messages.notCompared();
    };
  }

  private static String style(Step step) {
    return switch (step) {
      case Step.Rose _ -> "up";
      case Step.Fell _ -> "down";
      case Step.First _, Step.Same _, Step.Unclear _, Step.Apart _ -> "quiet";
    };
  }
}
