package org.waymark.scoring;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
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

  private static final ChronoUnit DAYS = ChronoUnit.DAYS;
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
    return new Attempt(edition, firm, new Answers(changed, answers.evidence()));
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
      case AmountFormat amount ->
          question.format().mayNotApply() && random.nextInt(5) == 0
              ? option(question, random)
              : new Answer.Amount(amount(amount, random));
      case DayFormat day ->
          new Answer.Day(
              day.earliest()
                  .plusDays(random.nextLong(1 + DAYS.between(day.earliest(), day.latest()))));
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> option(question, random);
    };
  }

  /** An end of the range, the start of a band, or one step to its side. */
  private static BigDecimal amount(AmountFormat format, RandomGenerator random) {
    var telling = new ArrayList<>(List.of(format.min(), format.max()));
    for (var band : format.bands()) {
      telling.add(band.from());
      telling.add(band.from().subtract(format.step()).max(format.min()));
      telling.add(band.from().add(format.step()).min(format.max()));
    }
    return telling.get(random.nextInt(telling.size()));
  }

  private static Answer option(Question question, RandomGenerator random) {
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
