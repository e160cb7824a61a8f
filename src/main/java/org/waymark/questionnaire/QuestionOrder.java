package org.waymark.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** The order in which an edition asks its questions: worked out once, used for every firm. */
public final class QuestionOrder {

  private final Questionnaire questionnaire;
  private final List<Question> questions;
  private final Sitting.Order order;
  private final Steered[] steered;

  private QuestionOrder(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questions = questionnaire.questions().toList();
    order =
        new Sitting.Order(
            questions.stream().map(Question::id).toList(),
            questions.stream().map(question -> question.format().shorthand()).toList());
    steered =
        IntStream.range(0, questions.size())
            .mapToObj(this::steered)
            .flatMap(Optional::stream)
            .toArray(Steered[]::new);
  }

  private Optional<Steered> steered(int place) {
    var question = questions.get(place);
    var condition = question.visibleWhen();
    var rules =
        question.origin() instanceof Origin.Derived(var all)
            ? all.stream()
                .map(rule -> new Origin.Derived.Rule(rule.option(), rule.when().in(order)))
                .toList()
            : null;
    return condition == null && rules == null
        ? Optional.empty()
        : Optional.of(new Steered(place, condition == null ? null : condition.in(order), rules));
  }

  /**
   * A question whose being asked, or whose answer, depends on others.
   *
   * @param condition null where it is asked in any case
   * @param rules null where it has an answer of its own
   */
  private record Steered(
      int place, @Nullable Condition condition, @Nullable List<Origin.Derived.Rule> rules) {

    void settle(Sitting sitting) {
      if (condition != null) {
        sitting.ask(place, condition.over(sitting));
      }
      if (rules != null) {
        sitting.derive(place, derived(rules, sitting));
      }
    }
  }

  public static QuestionOrder of(Questionnaire questionnaire) {
    return new QuestionOrder(questionnaire);
  }

  /** Where a question of the edition stands, from 0. */
  public int place(Question question) {
    return order.place(question.id());
  }

  /** A condition for sittings that follow this order. */
  public Condition placed(Condition condition) {
    return condition.in(order);
  }

  /** Conditions look back only, so one pass in the order of asking settles them all. */
  public Interview interview(FirmFacts firm, Answers answers) {
    var sitting = new Sitting(firm, answers, order);
    for (var question : steered) {
      question.settle(sitting);
    }
    return new Interview(questionnaire, sitting);
  }

  private static @Nullable Answer derived(List<Origin.Derived.Rule> rules, Situation before) {
    for (var rule : rules) {
      var holds = rule.when().over(before);
      if (holds == Truth.TRUE) {
        return new Answer.Chosen(List.of(rule.option()));
      }
      if (holds == Truth.UNKNOWN) {
        return null;
      }
    }
    return null;
  }

  /**
   * The rules of an edition as they hold in a form of it.
   *
   * @param edition at full depth
   * @param core of the same variant
   */
  static Questionnaire.Rules rulesInCore(Questionnaire edition, Form core) {
    var leftOut =
        edition
            .questions()
            .filter(question -> question.in(core).isEmpty())
            .map(Question::id)
            .collect(Collectors.toUnmodifiableSet());
    var whole = QuestionOrder.of(edition);
    Map<String, Condition> inFullDepth = new HashMap<>();
    for (var gate : edition.holds()) {
      if (gate.when().questions().stream().anyMatch(leftOut::contains)) {
        inFullDepth.put(gate.id(), new InFullDepth(gate.when(), whole, leftOut));
      }
    }
    return new Questionnaire.Rules(edition.gates(), edition.rules().contradictions(), inFullDepth);
  }

  /**
   * Whether what the core leaves out may still make a condition hold: over all that the full depth
   * asks the firm, where what the core leaves out is not known. Certainly not when the full depth
   * does not ask the firm any of that either. So no level is given on the strength of questions
   * that nobody put.
   */
  private static final class InFullDepth implements Condition {

    private final Condition condition;
    private final QuestionOrder whole;
    private final Set<String> leftOut;

    private InFullDepth(Condition condition, QuestionOrder whole, Set<String> leftOut) {
      this.condition = condition;
      this.whole = whole;
      this.leftOut = leftOut;
    }

    @Override
    public String text() {
      return condition.text();
    }

    @Override
    public Set<String> questions() {
      return condition.questions();
    }

    @Override
    public Set<Fact> facts() {
      return condition.facts();
    }

    /** An answer that is stored for what the core leaves out was given at another time. */
    @Override
    public Truth over(Situation situation) {
      var asked = new HashMap<>(situation.answers().byQuestion());
      asked.keySet().removeAll(leftOut);
      var inFull = whole.interview(situation.firm(), new Answers(asked)).situation();
      return condition.questions().stream()
              .anyMatch(id -> leftOut.contains(id) && inFull.asked(id) != Truth.FALSE)
          ? condition.over(inFull)
          : Truth.FALSE;
    }
  }
}
