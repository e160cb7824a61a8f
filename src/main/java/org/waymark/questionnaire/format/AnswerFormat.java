package org.waymark.questionnaire.format;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Reply.Fault;
import org.waymark.questionnaire.answer.Shorthand;
import org.waymark.questionnaire.format.Option.Meaning;

/** The form an answer takes. */
public sealed interface AnswerFormat
    permits AnswerFormat.SingleChoice, AnswerFormat.MultipleChoice, AmountFormat, DayFormat {

  /** In the order shown; "I don't know" and the reasons for not applicable come last. */
  List<Option> options();

  /** What an answer in this form is worth, exactly, 0 to 1. What is not scored is worth 0. */
  BigFraction worth(Answer.Given given);

  /** Whether more than one option may be chosen. */
  default boolean several() {
    return false;
  }

  default Optional<Option> option(String optionId) {
    for (var option : options()) {
      if (option.id().equals(optionId)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** Whether a firm may say that the question does not apply. */
  default boolean mayNotApply() {
    return options().stream().anyMatch(option -> option.meaning() instanceof Meaning.NotApplicable);
  }

  /** For answers in this form. */
  default Shorthand shorthand() {
    return new Shorthand(options().stream().map(Option::id).toList());
  }

  /** Holds what was sent, option ids in any order or a value alone, against this format. */
  default Reply reply(List<String> sent) {
    return sent.size() == 1 ? one(sent.getFirst()) : severalOrNone(sent);
  }

  /** What most answers are: nothing else can be wrong with it. */
  private Reply one(String id) {
    return option(id)
        .<Reply>map(option -> new Reply.Accepted(answer(List.of(option))))
        .orElseGet(() -> value(id));
  }

  private Reply severalOrNone(List<String> sent) {
    var ids = sent.stream().distinct().toList();
    if (ids.isEmpty()) {
      return new Reply.Refused(Fault.NOTHING_CHOSEN, "");
    }
    if (!several() && ids.size() > 1) {
      return new Reply.Refused(Fault.MORE_THAN_ONE, ids.get(1));
    }
    for (var id : ids) {
      if (option(id).isEmpty()) {
        return value(id);
      }
    }
    var chosen = options().stream().filter(option -> ids.contains(option.id())).toList();
    var exclusive = chosen.stream().filter(Option::exclusive).findFirst();
    if (exclusive.isPresent() && chosen.size() > 1) {
      return new Reply.Refused(Fault.EXCLUSIVE_WITH_OTHERS, exclusive.get().id());
    }
    return new Reply.Accepted(answer(chosen));
  }

  /** Takes what is no option: nothing, unless a format has values. */
  default Reply value(String sent) {
    return new Reply.Refused(Fault.UNKNOWN_OPTION, sent);
  }

  private static Answer answer(List<Option> chosen) {
    var first = chosen.getFirst();
    return switch (first.meaning()) {
      case Meaning.DontKnow _ -> new Answer.DontKnow();
      case Meaning.NotApplicable _ -> new Answer.NotApplicable(first.id());
      case Meaning.Value _, Meaning.Tick _, Meaning.NoneOfThese _, Meaning.Fact _ ->
          new Answer.Chosen(chosen.stream().map(Option::id).toList());
    };
  }

  /** Exactly one option, worth its value. */
  record SingleChoice(List<Option> options) implements AnswerFormat {
    public SingleChoice {
      options = List.copyOf(options);
    }

    @Override
    public BigFraction worth(Answer.Given given) {
      return option(given.written().getFirst())
          .map(option -> option.meaning() instanceof Meaning.Value(var value) ? value : null)
          .map(Fractions::of)
          .orElse(BigFraction.ZERO);
    }
  }

  /** One or more options, worth the chosen share of those that count. */
  record MultipleChoice(List<Option> options) implements AnswerFormat {
    public MultipleChoice {
      options = List.copyOf(options);
    }

    @Override
    public boolean several() {
      return true;
    }

    @Override
    public BigFraction worth(Answer.Given given) {
      var ticks = options.stream().filter(o -> o.meaning() instanceof Meaning.Tick).toList();
      if (ticks.isEmpty()) {
        return BigFraction.ZERO;
      }
      var ticked = ticks.stream().filter(o -> given.written().contains(o.id())).count();
      return BigFraction.of(ticked, ticks.size());
    }
  }
}
