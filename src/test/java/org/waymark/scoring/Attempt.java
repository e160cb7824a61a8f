package org.waymark.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;

/** One firm's answers to one edition. */
record Attempt(Questionnaire edition, FirmFacts firm, Answers answers) {

  private static final Scorer SCORER = new Scorer();

  Scorecard score() {
    return SCORER.score(edition, firm, answers);
  }

  Interview interview() {
    return Interview.of(edition, firm, answers);
  }

  Attempt to(Questionnaire other) {
    return new Attempt(other, firm, answers);
  }

  /**
   * @param answer null to take the answer back
   */
  Attempt with(Question question, @Nullable Answer answer) {
    Map<String, Answer> changed = new HashMap<>(answers.byQuestion());
    if (answer == null) {
      changed.remove(question.id());
    } else {
      changed.put(question.id(), answer);
    }
    return new Attempt(edition, firm, new Answers(changed));
  }

  /** Whether finding out could change the answer. */
  boolean open(Question question) {
    return answers.to(question.id()).orElse(null) instanceof Answer.DontKnow
        || !answers.has(question.id());
  }

  /**
   * With every question that is not known answered somehow, whether it is asked or not. Who does
   * not know an answer has said that there is one: it applies.
   */
  Attempt completed(RandomGenerator random) {
    var completed = this;
    for (var question : edition.questions().filter(this::open).toList()) {
      var found = some(question, random);
      while (answers.has(question.id()) && found instanceof Answer.NotApplicable) {
        found = some(question, random);
      }
      completed = completed.with(question, found);
    }
    return completed;
  }

  /** Any answer to a question other than "I don't know". */
  static Answer some(Question question, RandomGenerator random) {
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> chosen(question, random);
      case AmountFormat format -> new Answer.Amount(amount(format, random));
      case DayFormat(_, var earliest, var latest) ->
          new Answer.Day(
              LocalDate.ofEpochDay(
                  random.nextLong(earliest.toEpochDay(), latest.toEpochDay() + 1)));
    };
  }

  private static BigDecimal amount(AmountFormat format, RandomGenerator random) {
    var steps = format.max().subtract(format.min()).divideToIntegralValue(format.step());
    var taken = BigDecimal.valueOf(random.nextLong(steps.longValueExact() + 1));
    return format.min().add(format.step().multiply(taken));
  }

  private static Answer chosen(Question question, RandomGenerator random) {
    var options = new ArrayList<>(question.format().options());
    Collections.shuffle(options, Random.from(random));
    var first =
        options.stream()
            .filter(option -> !(option.meaning() instanceof Meaning.DontKnow))
            .findFirst()
            .orElseThrow();
    return switch (first.meaning()) {
      case Meaning.NotApplicable _ -> new Answer.NotApplicable(first.id());
      case Meaning.Tick _ -> ticked(options, random.nextInt(1, 1 << 10));
      default -> new Answer.Chosen(List.of(first.id()));
    };
  }

  private static Answer ticked(List<Option> options, int mask) {
    var ticks = options.stream().filter(o -> o.meaning() instanceof Meaning.Tick).toList();
    var ids = new ArrayList<String>();
    for (var i = 0; i < ticks.size(); i++) {
      if (i == mask % ticks.size() || (mask >> i & 1) == 1) {
        ids.add(ticks.get(i).id());
      }
    }
    return new Answer.Chosen(ids);
  }
}
