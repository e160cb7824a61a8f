package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Option.Meaning;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Reply.Fault;

/** The form an answer takes. */
public sealed interface AnswerFormat {

  /** In the order shown; "I don't know" and the reasons for not applicable come last. */
  List<Option> options();

  /** What these options are worth, exactly, 0 to 1. Unscored options are worth 0. */
  BigFraction worth(Answer.Chosen chosen);

  /** Whether more than one option may be chosen. */
  boolean several();

  default Optional<Option> option(String optionId) {
    return options().stream().filter(option -> option.id().equals(optionId)).findFirst();
  }

  /** Whether a firm may say that the question does not apply. */
  default boolean mayNotApply() {
    return options().stream().anyMatch(option -> option.meaning() instanceof Meaning.NotApplicable);
  }

  /** Holds chosen option ids, in any order, against this format. */
  default Reply reply(List<String> optionIds) {
    var ids = optionIds.stream().distinct().toList();
    if (ids.isEmpty()) {
      return new Reply.Refused(Fault.NOTHING_CHOSEN, "");
    }
    for (var id : ids) {
      if (option(id).isEmpty()) {
        return new Reply.Refused(Fault.UNKNOWN_OPTION, id);
      }
    }
    if (!several() && ids.size() > 1) {
      return new Reply.Refused(Fault.MORE_THAN_ONE, ids.get(1));
    }
    var chosen = options().stream().filter(option -> ids.contains(option.id())).toList();
    var exclusive = chosen.stream().filter(Option::exclusive).findFirst();
    if (exclusive.isPresent() && chosen.size() > 1) {
      return new Reply.Refused(Fault.EXCLUSIVE_WITH_OTHERS, exclusive.get().id());
    }
    return new Reply.Accepted(answer(chosen));
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
    public boolean several() {
      return false;
    }

    @Override
    public BigFraction worth(Answer.Chosen chosen) {
      return option(chosen.optionIds().getFirst())
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
    public BigFraction worth(Answer.Chosen chosen) {
      var ticks = options.stream().filter(o -> o.meaning() instanceof Meaning.Tick).toList();
      if (ticks.isEmpty()) {
        return BigFraction.ZERO;
      }
      var ticked = ticks.stream().filter(o -> chosen.optionIds().contains(o.id())).count();
      return BigFraction.of(ticked, ticks.size());
    }
  }
}
