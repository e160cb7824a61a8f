package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.condition.ConditionCompiler;
import org.waymark.questionnaire.condition.ConditionException;
import org.waymark.questionnaire.condition.QuestionShape;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;

/**
 * Any condition on the firm or on the questions declared so far, compiled as in a file.
 *
 * <p>None asks whether a question is {@code answered}: that turns when the firm finds out, which no
 * range can foresee.
 */
final class GeneratedConditions {

  private static final List<String> ABOUT_THE_FIRM =
      List.of(
          "firm.size != \"0\"", "firm.nation == \"WLS\"", "firm.sector in [\"retail\", \"arts\"]");

  private static final List<String> CONNECTIVES =
      List.of("%s", "%s", "!(%s)", "%s && %s", "%s || %s");

  private final ConditionCompiler compiler = new ConditionCompiler();
  private final List<Question> declared = new ArrayList<>();

  /**
   * Numbers to choose by, so that a failing condition shrinks to a simple one.
   *
   * @param connective which of the ways to join the two parts
   */
  record Draft(int connective, Part first, Part second) {}

  /**
   * One comparison.
   *
   * @param about which question, or the firm
   * @param comparison which of the comparisons it allows
   */
  record Part(int about, int comparison) {}

  static Arbitrary<Draft> drafts() {
    var numbers = Arbitraries.integers().between(0, 99);
    var parts = Combinators.combine(numbers, numbers).as(Part::new);
    return Combinators.combine(numbers, parts, parts).as(Draft::new);
  }

  int declared() {
    return declared.size();
  }

  void declare(Question question) {
    compiler.declare(
        new QuestionShape(
            question.id(), question.format(), question.scored(), question.visibleWhen() == null));
    declared.add(question);
  }

  Condition compile(Draft draft) {
    var text =
        of(CONNECTIVES, draft.connective())
            .formatted("(" + written(draft.first()) + ")", "(" + written(draft.second()) + ")");
    try {
      return compiler.compile(text);
    } catch (ConditionException e) {
      throw new AssertionError(text, e);
    }
  }

  private String written(Part part) {
    var about = part.about() % (declared.size() + 1);
    return of(
        about == declared.size() ? ABOUT_THE_FIRM : comparisons(declared.get(about)),
        part.comparison());
  }

  private static List<String> comparisons(Question question) {
    var name = "q." + question.id();
    var comparisons = new ArrayList<String>();
    for (var option : question.format().options()) {
      if (choosable(option)) {
        var id = "\"" + option.id() + "\"";
        comparisons.add(
            question.format().several()
                ? id + " in " + name + ".choices"
                : name + ".choice == " + id);
      }
    }
    if (question.format() instanceof AmountFormat) {
      comparisons.add(name + ".number < 10");
      comparisons.add(name + ".number >= 25.0");
    }
    if (question.scored()) {
      comparisons.add(name + ".value < 1");
      comparisons.add(name + ".value >= 0.5");
    }
    if (mayVanish(question)) {
      comparisons.replaceAll(comparison -> name + ".applicable && " + comparison);
    }
    comparisons.add(name + ".applicable");
    return comparisons;
  }

  /** Of such a question the linter wants to see tested that it applies. */
  private static boolean mayVanish(Question question) {
    return question.visibleWhen() != null || question.format().mayNotApply();
  }

  private static boolean choosable(Option option) {
    return !(option.meaning() instanceof Meaning.DontKnow
        || option.meaning() instanceof Meaning.NotApplicable);
  }

  private static <T> T of(List<T> choices, int number) {
    return choices.get(number % choices.size());
  }
}
