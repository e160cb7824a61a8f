package org.waymark.api.v1.report;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.ScorecardDocument.LevelDocument;
import org.waymark.exchange.ScorecardDocument.TextDocument;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.recommendation.RecommendedAction;
import org.waymark.scoring.Standing;

/** One thing a firm can do, with what it brings. */
@Schema(name = "RecommendedAction")
record ActionResponse(
    @Schema(
            required = true,
            description = "Id of the question, or table of questions, whose answer it improves")
        String about,
    @Schema(required = true) TextDocument title,
    @Schema(required = true, description = "The first steps") TextDocument how,
    @Schema(required = true, description = "Free guidance by an official body") GuideResponse guide,
    @Schema(
            required = true,
            enumeration = {"minutes", "hours", "days", "weeks"})
        String effort,
    @Schema(
            required = true,
            enumeration = {"free", "low", "medium"})
        String cost,
    @Schema(
            required = true,
            description = "find-out: the firm does not know whether it does so already",
            enumeration = {"improve", "find-out"})
        String state,
    @Schema(required = true, description = "Titles of actions to take before this one")
        List<TextDocument> first,
    @Schema(required = true, description = "Once this is done and nothing else changes")
        EffectResponse effect) {

  /** A page to read. */
  @Schema(name = "ActionGuide")
  record GuideResponse(
      @Schema(required = true) TextDocument label, @Schema(required = true) String url) {}

  /** What it does to the result. */
  @Schema(name = "ActionEffect")
  record EffectResponse(
      @Schema(
              required = true,
              description =
                  "What the score rises by, in points of 100; at most that much where there is"
                      + " something to find out")
          int points,
      @Schema(description = "The level then; absent without one") @Nullable LevelDocument level,
      @Schema(required = true, description = "Ids of the gates that no longer hold the level down")
          List<String> lifts) {}

  static ActionResponse of(RecommendedAction recommended) {
    var action = recommended.action();
    return new ActionResponse(
        recommended.about().id(),
        text(action.title()),
        text(action.how()),
        guide(action.guide()),
        code(action.effort()),
        code(action.cost()),
        code(recommended.state()),
        recommended.first().stream().map(ActionResponse::text).toList(),
        new EffectResponse(
            recommended.gainPoints(),
            level(recommended.after()),
            recommended.lifts().stream().map(Gate::id).toList()));
  }

  private static GuideResponse guide(Action.Guide guide) {
    return new GuideResponse(text(guide.label()), guide.url());
  }

  private static @Nullable LevelDocument level(Standing standing) {
    return switch (standing) {
      case Standing.Rated(_, var held, _, _) -> new LevelDocument(held.number(), held.name().en());
      case Standing.NotRated _ -> null;
    };
  }

  static TextDocument text(LocalisedText text) {
    return new TextDocument(text.en(), text.cy());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
