package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.recommendation.RecommendedAction;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.component.Link;

/** Makes the list of what to do first. */
@ApplicationScoped
class ActionsView {

  /** More than a busy owner will read is no help. */
  private static final int SHOWN_FIRST = 6;

  private final ResultMessages messages;

  ActionsView(ResultMessages messages) {
    this.messages = messages;
  }

  ReportPage.Actions of(AssessmentReport report) {
    var rows = report.actions().stream().map(this::row).toList();
    var cut = Math.min(SHOWN_FIRST, rows.size());
    return new ReportPage.Actions(rows.subList(0, cut), rows.subList(cut, rows.size()));
  }

  private ReportPage.ActionRow row(RecommendedAction recommended) {
    var action = recommended.action();
    return new ReportPage.ActionRow(
        title(recommended),
        because(recommended),
        action.how().en(),
        effort(action.effort()),
        cost(action.cost()),
        new Link(action.guide().label().en(), action.guide().url()),
        new ReportPage.Gain(
            gain(recommended),
            recommended.gainPoints() > 1 ? messages.points() : messages.point(),
            level(recommended)));
  }

  private String title(RecommendedAction recommended) {
    var title = recommended.action().title().en();
    return switch (recommended.state()) {
      case IMPROVE -> title;
      case FIND_OUT -> messages.findOut(title);
    };
  }

  /** What the firm said, and why it matters. */
  private String because(RecommendedAction recommended) {
    var said =
        switch (recommended.state()) {
          case IMPROVE -> messages.youSaid(labels(recommended.answer()));
          case FIND_OUT -> messages.youDoNotKnow();
        };
    var why = recommended.about().wording().why();
    return why == null ? said : said + " " + why.en();
  }

  private static String labels(List<LocalisedText> labels) {
    return labels.stream().map(LocalisedText::en).collect(Collectors.joining("; "));
  }

  private String gain(RecommendedAction recommended) {
    var points = recommended.gainPoints() == 0 ? "<1" : "+" + recommended.gainPoints();
    return switch (recommended.state()) {
      case IMPROVE -> points;
      case FIND_OUT -> messages.upTo(points);
    };
  }

  /** A rise only: an answer can lead to new questions, whose gates then wait for their answers. */
  private @Nullable String level(RecommendedAction recommended) {
    return recommended.before() instanceof Standing.Rated(_, var before, _)
            && recommended.after() instanceof Standing.Rated(_, var after, _)
            && after.number() > before.number()
        ? messages.levelChange(before.number(), after.number())
        : null;
  }

  private String effort(Action.Effort effort) {
    return switch (effort) {
      case MINUTES -> messages.effortMinutes();
      case HOURS -> messages.effortHours();
      case DAYS -> messages.effortDays();
      case WEEKS -> messages.effortWeeks();
    };
  }

  private String cost(Action.Cost cost) {
    return switch (cost) {
      case FREE -> messages.costFree();
      case LOW -> messages.costLow();
      case MEDIUM -> messages.costMedium();
    };
  }
}
