package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.recommendation.RecommendedAction;
import org.waymark.report.AssessmentReport;
import org.waymark.scoring.Standing;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the list of what to do first. */
@ApplicationScoped
class ActionsView {

  /** More than a busy owner will read is no help. */
  private static final int SHOWN_FIRST = 6;

  /** What a certificate rests on would fill a page; it all stands above it anyway. */
  private static final int NAMED = 3;

  private final ResultMessages messages;
  private final Speaker speaker;

  ActionsView(@Spoken ResultMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param own whether the firm itself reads it
   */
  ReportPage.Actions of(AssessmentReport report, boolean own) {
    var rows = report.actions().stream().map(this::row).toList();
    var cut = Math.min(SHOWN_FIRST, rows.size());
    return new ReportPage.Actions(
        rows.subList(0, cut),
        rows.subList(cut, rows.size()),
        own ? "/assessments/" + report.id() + "/plan" : null);
  }

  private ReportPage.ActionRow row(RecommendedAction recommended) {
    var action = recommended.action();
    return new ReportPage.ActionRow(
        title(recommended),
        because(recommended),
        first(recommended),
        speaker.text(action.how()),
        effort(action.effort()),
        cost(action.cost()),
        new Link(speaker.text(action.guide().label()), action.guide().url()),
        new ReportPage.Gain(
            gain(recommended),
            recommended.gainPoints() > 1 ? messages.points() : messages.point(),
            level(recommended)));
  }

  private Text title(RecommendedAction recommended) {
    var title = speaker.text(recommended.action().title());
    return switch (recommended.state()) {
      case IMPROVE -> title;
      case FIND_OUT -> title.within(messages.findOut(Text.SLOT));
    };
  }

  /** What the firm said, and why it matters. */
  private Text because(RecommendedAction recommended) {
    var said =
        switch (recommended.state()) {
          case IMPROVE -> labels(recommended.answer()).within(messages.youSaid(Text.SLOT));
          case FIND_OUT -> Text.of(messages.youDoNotKnow());
        };
    var why = recommended.about().wording().why();
    return why == null ? said : Text.joined(" ", List.of(said, speaker.text(why)));
  }

  private @Nullable Text first(RecommendedAction recommended) {
    var first = recommended.first();
    if (first.isEmpty()) {
      return null;
    }
    var told = labels(first.subList(0, Math.min(NAMED, first.size())));
    return first.size() <= NAMED
        ? told.within(messages.comesFirst(Text.SLOT))
        : told.within(messages.muchComesFirst(Text.SLOT, first.size() - NAMED));
  }

  private Text labels(List<LocalisedText> labels) {
    return Text.joined("; ", labels.stream().map(speaker::text).toList());
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
    return recommended.before() instanceof Standing.Rated(_, var before, _, _)
            && recommended.after() instanceof Standing.Rated(_, var after, _, _)
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
