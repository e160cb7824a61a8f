package org.waymark.api.v1;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;

/**
 * One question.
 *
 * @param kind {@code single} or {@code multiple}
 * @param weight share in the section, relative to the other questions; 0 when it only steers
 * @param visibleWhen asked unless this condition is certainly false; absent means always
 */
record QuestionResponse(
    String id,
    String kind,
    Wording wording,
    BigDecimal weight,
    @Nullable String visibleWhen,
    List<OptionResponse> options,
    @Nullable ActionResponse action) {

  static QuestionResponse from(Question question) {
    var condition = question.visibleWhen();
    var action = question.action();
    return new QuestionResponse(
        question.id(),
        switch (question.format()) {
          case AnswerFormat.SingleChoice _ -> "single";
          case AnswerFormat.MultipleChoice _ -> "multiple";
          case AmountFormat _ -> "number";
          case DayFormat _ -> "date";
        },
        Wording.from(question.wording()),
        question.weight(),
        condition == null ? null : condition.text(),
        question.format().options().stream().map(OptionResponse::from).toList(),
        action == null ? null : ActionResponse.from(action));
  }

  /** What is asked, small print, and why it matters. */
  record Wording(Texts text, @Nullable Texts hint, @Nullable Texts why) {

    static Wording from(Question.Wording wording) {
      return new Wording(
          Texts.from(wording.text()),
          Texts.ofNullable(wording.hint()),
          Texts.ofNullable(wording.why()));
    }
  }

  /**
   * One option.
   *
   * @param meaning {@code value}, {@code tick}, {@code none-of-these}, {@code fact}, {@code
   *     dont-know} or {@code not-applicable}; the last two and none-of-these exclude every other
   * @param value worth of a single choice, 0 to 1; absent for other meanings
   */
  record OptionResponse(
      String id, Texts label, @Nullable Texts hint, String meaning, @Nullable BigDecimal value) {

    static OptionResponse from(Option option) {
      return new OptionResponse(
          option.id(),
          Texts.from(option.label()),
          Texts.ofNullable(option.hint()),
          switch (option.meaning()) {
            case Meaning.Value _ -> "value";
            case Meaning.Tick _ -> "tick";
            case Meaning.NoneOfThese _ -> "none-of-these";
            case Meaning.Fact _ -> "fact";
            case Meaning.DontKnow _ -> "dont-know";
            case Meaning.NotApplicable _ -> "not-applicable";
          },
          option.meaning() instanceof Meaning.Value(var value) ? value : null);
    }
  }

  /**
   * What to do when the answer is not the best.
   *
   * @param effort {@code minutes}, {@code hours}, {@code days} or {@code weeks}
   * @param cost {@code free}, {@code low} or {@code medium}
   */
  record ActionResponse(
      Texts title,
      Texts how,
      Texts guide,
      String guideUrl,
      String effort,
      String cost,
      List<String> topics) {

    static ActionResponse from(Action action) {
      return new ActionResponse(
          Texts.from(action.title()),
          Texts.from(action.how()),
          Texts.from(action.guide().label()),
          action.guide().url(),
          action.effort().name().toLowerCase(Locale.ROOT),
          action.cost().name().toLowerCase(Locale.ROOT),
          action.topics());
    }
  }
}
