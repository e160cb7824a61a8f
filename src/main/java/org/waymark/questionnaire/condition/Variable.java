package org.waymark.questionnaire.condition;

import java.util.Optional;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;

/** A name that a condition may use, with its value in a situation. */
sealed interface Variable {

  String variableName();

  Type type();

  /** The value as CEL takes it; empty while it is not known. */
  Optional<Object> in(Situation situation);

  /** Types a variable can have. */
  enum Type {
    BOOL,
    DOUBLE,
    STRING,
    STRINGS
  }

  /** Something about the firm. */
  enum Fact implements Variable {
    NATION("firm.nation"),
    SIZE("firm.size"),
    SECTOR("firm.sector");

    private final String variableName;

    Fact(String variableName) {
      this.variableName = variableName;
    }

    @Override
    public String variableName() {
      return variableName;
    }

    @Override
    public Type type() {
      return Type.STRING;
    }

    @Override
    public Optional<Object> in(Situation situation) {
      return Optional.of(code(situation.firm()));
    }

    String code(FirmFacts firm) {
      return switch (this) {
        case NATION -> firm.nation().code();
        case SIZE -> firm.size().code();
        case SECTOR -> firm.sector().code();
      };
    }
  }

  /** What can be asked of a question. */
  enum Property {
    /** An answer other than "I don't know" was given. */
    ANSWERED("answered", Type.BOOL),
    /** It is asked, and was not answered with "does not apply". */
    APPLICABLE("applicable", Type.BOOL),
    /** Worth of the answer, 0 to 1. */
    VALUE("value", Type.DOUBLE),
    /** Id of the chosen option. */
    CHOICE("choice", Type.STRING),
    /** Ids of all chosen options. */
    CHOICES("choices", Type.STRINGS),
    /** The number given. */
    NUMBER("number", Type.DOUBLE),
    /** The day given, such as 2026-11-23. */
    DATE("date", Type.STRING),
    /** How many days after today the day given is: 0 for today, below 0 when it has passed. */
    DAYS_AHEAD("days_ahead", Type.DOUBLE);

    private final String suffix;
    private final Type type;

    Property(String suffix, Type type) {
      this.suffix = suffix;
      this.type = type;
    }

    Type type() {
      return type;
    }

    String suffix() {
      return suffix;
    }

    /** Kebab-case ids are no identifiers there. */
    String variableName(String questionId) {
      return "q." + questionId.replace('-', '_') + "." + suffix;
    }

    boolean fits(QuestionShape question) {
      return switch (this) {
        case ANSWERED, APPLICABLE -> true;
        case VALUE -> question.scored();
        case CHOICE -> question.format() instanceof AnswerFormat.SingleChoice;
        case CHOICES -> question.format().several();
        case NUMBER -> question.format() instanceof AmountFormat;
        case DATE, DAYS_AHEAD -> question.format() instanceof DayFormat;
      };
    }
  }

  /** A property of a question. */
  record OfQuestion(QuestionShape question, Property property) implements Variable {

    @Override
    public String variableName() {
      return property.variableName(question.id());
    }

    @Override
    public Type type() {
      return property.type;
    }

    @Override
    public Optional<Object> in(Situation situation) {
      var answer = Optional.ofNullable(situation.answer(question.id()));
      return switch (property) {
        case ANSWERED ->
            Optional.of(answer.filter(a -> !(a instanceof Answer.DontKnow)).isPresent());
        case APPLICABLE -> applicable(situation.asked(question.id()), answer);
        case VALUE -> given(answer).map(given -> question.format().worth(given).doubleValue());
        case CHOICE, DATE -> given(answer).map(given -> given.written().getFirst());
        case CHOICES -> given(answer).map(Answer.Given::written);
        case NUMBER ->
            given(answer)
                .map(
                    given ->
                        given instanceof Answer.Amount(var amount) ? amount.doubleValue() : null);
        case DAYS_AHEAD ->
            given(answer)
                .map(given -> given instanceof Answer.Day day ? day : null)
                .map(day -> day.daysAfter(situation.firm().today()));
      };
    }

    private Optional<Object> applicable(Truth asked, Optional<Answer> answer) {
      if (asked == Truth.FALSE || answer.orElse(null) instanceof Answer.NotApplicable) {
        return Optional.of(false);
      }
      var couldStillNotApply = answer.isEmpty() && question.format().mayNotApply();
      return asked == Truth.UNKNOWN || couldStillNotApply ? Optional.empty() : Optional.of(true);
    }

    private static Optional<Answer.Given> given(Optional<Answer> answer) {
      return answer.map(a -> a instanceof Answer.Given given ? given : null);
    }
  }
}
