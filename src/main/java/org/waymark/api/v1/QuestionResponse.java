package org.waymark.api.v1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;

/**
 * One question.
 *
 * @param kind {@code single}, {@code multiple}, {@code number} or {@code date}
 * @param weight share in what it is part of, relative to the other parts; 0 when it only steers
 * @param options in the order shown; of a number or day what may be said instead of one
 * @param range of a number or day; absent for others
 * @param action absent on a question that is not scored
 */
record QuestionResponse(
    @Schema(
            required = true,
            enumeration = {"single", "multiple", "number", "date"})
        String kind,
    String id,
    Wording wording,
    BigDecimal weight,
    Asking asking,
    List<OptionResponse> options,
    @Nullable Range range,
    @Nullable ActionResponse action,
    List<ReferenceResponse> references)
    implements PartResponse {

  static QuestionResponse from(Question question) {
    var action = question.action();
    return new QuestionResponse(
        switch (question.format()) {
          case AnswerFormat.SingleChoice _ -> "single";
          case AnswerFormat.MultipleChoice _ -> "multiple";
          case AmountFormat _ -> "number";
          case DayFormat _ -> "date";
        },
        question.id(),
        Wording.from(question.wording()),
        question.weight(),
        Asking.from(question),
        question.format().options().stream().map(OptionResponse::from).toList(),
        Range.from(question.format()),
        action == null ? null : ActionResponse.from(action),
        ReferenceResponse.from(question.references()));
  }

  /**
   * What is asked, small print, and why it matters.
   *
   * @param proof what the firm could show for its answer
   */
  record Wording(Texts text, @Nullable Texts hint, @Nullable Texts why, @Nullable Texts proof) {

    static Wording from(Question.Wording wording) {
      return new Wording(
          Texts.from(wording.text()),
          Texts.ofNullable(wording.hint()),
          Texts.ofNullable(wording.why()),
          Texts.ofNullable(wording.proof()));
    }
  }

  /**
   * Of whom it is asked, and where its answer comes from.
   *
   * @param depth of the shortest form that asks it, {@code core} or {@code full}
   * @param variants ids of those that ask it; empty means all
   * @param visibleWhen asked unless this condition is certainly false; absent means always
   * @param optional whether it may be left empty
   * @param carriedOver where its answer may be filled in from; absent for most
   * @param derivedFrom rules that give its answer, so that nobody is asked: the option of the first
   *     that holds, and none while one before it is unknown; absent for most
   */
  record Asking(
      String depth,
      List<String> variants,
      @Nullable String visibleWhen,
      boolean optional,
      @Nullable CarriedOver carriedOver,
      @Nullable List<DerivationRule> derivedFrom) {

    static Asking from(Question question) {
      var asking = question.asking();
      var condition = question.visibleWhen();
      return new Asking(
          asking.depth().code(),
          asking.variants(),
          condition == null ? null : condition.text(),
          asking.optional(),
          question.origin() instanceof Origin.CarriedOver origin ? CarriedOver.from(origin) : null,
          question.origin() instanceof Origin.Derived(var rules)
              ? rules.stream().map(DerivationRule::from).toList()
              : null);
    }
  }

  /**
   * The question whose answer may be filled in.
   *
   * @param options option ids there to option ids here
   */
  record CarriedOver(String questionnaire, String question, Map<String, String> options) {

    static CarriedOver from(Origin.CarriedOver origin) {
      return new CarriedOver(
          origin.questionnaire(), origin.question(), new TreeMap<>(origin.options()));
    }
  }

  /**
   * An option, and when it is the answer.
   *
   * @param when a condition in the Common Expression Language
   */
  record DerivationRule(String option, String when) {

    static DerivationRule from(Origin.Derived.Rule rule) {
      return new DerivationRule(rule.option(), rule.when().text());
    }
  }

  /** What numbers or days are taken. */
  @Schema(
      description = "What numbers or days are taken",
      oneOf = {NumberRange.class, DateRange.class})
  sealed interface Range {

    static @Nullable Range from(AnswerFormat format) {
      return switch (format) {
        case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> null;
        case AmountFormat(_, var unit, var min, var max, var step, var bands) ->
            new NumberRange(
                Texts.ofNullable(unit), min, max, step, bands.stream().map(Band::from).toList());
        case DayFormat(_, var earliest, var latest) -> new DateRange(earliest, latest);
      };
    }
  }

  /**
   * Numbers from {@code min} to {@code max}.
   *
   * @param unit as said after the number; absent for a bare one
   * @param step numbers are whole multiples of it, counted from {@code min}
   * @param bands ascending, the first from {@code min}; empty where the number is not scored
   */
  record NumberRange(
      @Nullable Texts unit,
      @Schema(required = true) BigDecimal min,
      @Schema(required = true) BigDecimal max,
      BigDecimal step,
      List<Band> bands)
      implements Range {}

  /**
   * Numbers that are worth the same.
   *
   * @param from inclusive; the next band's {@code from} ends it
   * @param value 0 to 1
   */
  record Band(BigDecimal from, BigDecimal value) {

    static Band from(AmountFormat.Band band) {
      return new Band(band.from(), band.value());
    }
  }

  /** Days, both ends included. */
  record DateRange(
      @Schema(required = true) LocalDate earliest, @Schema(required = true) LocalDate latest)
      implements Range {}

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
   * @param priority 1 for a legal duty or what keeps the firm safe or eligible, 2 for what other
   *     things build on, 3 for what makes it better
   * @param inNation code of a nation to what is otherwise there; absent where nothing is
   */
  record ActionResponse(
      Texts title,
      Texts how,
      Texts guide,
      String guideUrl,
      String effort,
      String cost,
      int priority,
      List<String> topics,
      @Nullable Map<String, LocalResponse> inNation) {

    static ActionResponse from(Action action) {
      return new ActionResponse(
          Texts.from(action.title()),
          Texts.from(action.how()),
          Texts.from(action.guide().label()),
          action.guide().url(),
          action.effort().name().toLowerCase(Locale.ROOT),
          action.cost().name().toLowerCase(Locale.ROOT),
          action.priority(),
          action.topics(),
          action.inNation().isEmpty() ? null : inNation(action));
    }

    private static Map<String, LocalResponse> inNation(Action action) {
      Map<String, LocalResponse> nations = new TreeMap<>();
      action
          .inNation()
          .forEach((nation, local) -> nations.put(nation.code(), LocalResponse.from(local)));
      return nations;
    }
  }

  /** What is otherwise in one nation: what is absent is as everywhere. */
  record LocalResponse(@Nullable Texts how, @Nullable Texts guide, @Nullable String guideUrl) {

    static LocalResponse from(Action.Local local) {
      var guide = local.guide();
      return new LocalResponse(
          Texts.ofNullable(local.how()),
          guide == null ? null : Texts.from(guide.label()),
          guide == null ? null : guide.url());
    }
  }
}
