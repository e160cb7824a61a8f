package org.waymark.web.result.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Action;
import org.waymark.recommendation.RecommendedAction;
import org.waymark.recommendation.RecommendedAction.State;
import org.waymark.report.AssessmentReport;
import org.waymark.report.ProjectScore;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.result.ResultMessages;

/** Makes the page on which a firm tries out what it could do. */
@ApplicationScoped
class PlanView {

  private final ProjectScore projectScore;
  private final PlanMessages messages;
  private final ResultMessages results;
  private final Speaker speaker;

  PlanView(
      ProjectScore projectScore,
      @Spoken PlanMessages messages,
      @Spoken ResultMessages results,
      Speaker speaker) {
    this.projectScore = projectScore;
    this.results = results;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param done ids of what the chosen actions are about; unknown ones change nothing
   */
  PlanPage page(AssessmentReport report, Set<String> done) {
    var levels = report.interview().questionnaire().levels().size();
    var chosen = report.actions().stream().anyMatch(action -> done.contains(action.about().id()));
    return new PlanPage(
        "/assessments/" + report.id() + "/plan",
        result(report.scorecard(), levels),
        chosen ? result(projectScore.project(report, done), levels) : null,
        choices(report.actions(), done),
        "/assessments/" + report.id() + "/report");
  }

  private PlanPage.Result result(Scorecard card, int levels) {
    return new PlanPage.Result(
        messages.points(card.whole().points()), level(card, levels), note(card.standing()));
  }

  private Text level(Scorecard card, int levels) {
    return switch (card.standing()) {
      case Standing.Rated rated ->
          speaker
              .text(rated.held().name())
              .within(messages.level(rated.held().number(), levels, Text.SLOT));
      case Standing.NotRated _ -> Text.of(messages.noLevel());
    };
  }

  private @Nullable String note(Standing standing) {
    return switch (standing) {
      case Standing.Rated rated ->
          rated.heldDown() ? messages.heldDown() : rated.open() ? messages.open() : null;
      case Standing.NotRated _ -> null;
    };
  }

  private @Nullable Choices choices(List<RecommendedAction> actions, Set<String> done) {
    return actions.isEmpty()
        ? null
        : Choices.of(
            Field.of("do", messages.label()),
            actions.stream().map(action -> choice(action, done)).toList());
  }

  private Choice choice(RecommendedAction recommended, Set<String> done) {
    var title = speaker.text(recommended.action().title());
    var about = recommended.about().id();
    return Choice.of(
            about,
            recommended.state() == State.FIND_OUT
                ? title.within(results.findOut(Text.SLOT))
                : title)
        .withHint(
            Text.of(
                messages.alone(
                    recommended.gainPoints() == 0 ? "<1" : "+" + recommended.gainPoints(),
                    effort(recommended.action().effort()),
                    cost(recommended.action().cost()))))
        .chosen(done.contains(about));
  }

  private String effort(Action.Effort effort) {
    return switch (effort) {
      case MINUTES -> results.effortMinutes();
      case HOURS -> results.effortHours();
      case DAYS -> results.effortDays();
      case WEEKS -> results.effortWeeks();
    };
  }

  private String cost(Action.Cost cost) {
    return switch (cost) {
      case FREE -> results.costFree();
      case LOW -> results.costLow();
      case MEDIUM -> results.costMedium();
    };
  }
}
