package org.waymark.questionnaire.lint.words;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.QuestionOrder;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.search.Budget;
import org.waymark.questionnaire.search.Firms;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * How long a firm reads: questions, notes and options, those of a table once.
 *
 * <p>Of firms of every kind that answer always at best, or always at worst, the one that reads
 * most, as far as the budget reaches. A firm may read more still; none of these reads less.
 */
final class ReadingTime {

  /** A careful reader of plain text; silent reading of English averages 238 (Brysbaert 2019). */
  private static final int WORDS_A_MINUTE = 200;

  /** For all forms of one edition: six times what the largest bundled one takes. */
  static final long MOST_LOOKS = 1_000_000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Words of each question's options, counted once for hundreds of firms; by identity. */
  private final Map<AnswerFormat, Integer> options = new IdentityHashMap<>();

  private final Map<Question.Wording, Integer> wordings = new IdentityHashMap<>();

  private final Budget budget;

  private ReadingTime(Budget budget) {
    this.budget = budget;
  }

  /**
   * In minutes.
   *
   * @param budget for all firms
   */
  static double of(Questionnaire form, Budget budget) {
    return new ReadingTime(budget).most(form) / (double) WORDS_A_MINUTE;
  }

  private int most(Questionnaire form) {
    var order = QuestionOrder.of(form);
    var firms = Firms.of(form.questions());
    var cost = form.questions().mapToLong(Firms::cost).sum();
    var most = 0;
    for (var answers : List.of(all(form, ExtremeAnswer::best), all(form, ExtremeAnswer::worst))) {
      for (var firm : firms) {
        if (budget.spend(cost)) {
          most = Math.max(most, words(order.interview(firm, answers)));
        }
      }
    }
    return most;
  }

  private static Answers all(Questionnaire form, Function<AnswerFormat, Answer.Given> answer) {
    Map<String, Answer> answers = new HashMap<>();
    form.questions()
        .filter(question -> !question.derived())
        .forEach(question -> answers.put(question.id(), answer.apply(question.format())));
    return new Answers(answers);
  }

  private int words(Interview interview) {
    return interview.questionnaire().sections().stream()
        .flatMap(section -> section.parts().stream())
        .mapToInt(part -> words(part, interview))
        .sum();
  }

  private int words(Part part, Interview interview) {
    return switch (part) {
      case Question question ->
          interview.asks(question) ? wording(question.wording()) + options(question.format()) : 0;
      case Group group -> words(group, interview);
    };
  }

  private int words(Group group, Interview interview) {
    if (!group.table()) {
      return wording(group.wording())
          + group.parts().stream().mapToInt(part -> words(part, interview)).sum();
    }
    var asked = group.questions().filter(interview::asks).toList();
    return asked.isEmpty()
        ? 0
        : wording(group.wording())
            + options(asked.getFirst().format())
            + asked.stream().mapToInt(question -> wording(question.wording())).sum();
  }

  private int wording(Question.Wording wording) {
    return wordings.computeIfAbsent(wording, w -> words(w.text()) + words(w.hint()));
  }

  private int options(AnswerFormat format) {
    return options.computeIfAbsent(
        format,
        f ->
            f.options().stream()
                .mapToInt(option -> words(option.label()) + words(option.hint()))
                .sum());
  }

  private static int words(@Nullable LocalisedText text) {
    return text == null ? 0 : SPACE.split(text.en().strip()).length;
  }
}
