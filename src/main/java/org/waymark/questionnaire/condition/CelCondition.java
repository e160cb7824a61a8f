package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Sitting;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;

/** A compiled condition. A variable whose value is not known is left out, and CEL says so. */
final class CelCondition implements Condition {

  private final String text;
  private final CelAbstractSyntaxTree tree;
  private final @Nullable Rule rule;
  private final List<Variable> variables;
  private final Set<String> questions;
  private final Optional<Set<BigDecimal>> limits;

  /** Null where there is a rule. */
  private final CelRuntime.@Nullable Program program;

  /**
   * @param rule says the same as the expression without an interpreter; null when none does
   * @throws CelEvaluationException when the interpreter is needed and cannot take it
   */
  CelCondition(
      String text, CelAbstractSyntaxTree tree, @Nullable Rule rule, List<Variable> variables)
      throws CelEvaluationException {
    this.text = text;
    this.tree = tree;
    this.rule = rule;
    this.variables = variables;
    program = rule == null ? Interpreter.RUNTIME.createProgram(tree) : null;
    questions =
        variables.stream()
            .filter(Variable.OfQuestion.class::isInstance)
            .map(variable -> ((Variable.OfQuestion) variable).question().id())
            .collect(Collectors.toUnmodifiableSet());
    limits =
        NumberLimits.of(
            tree, variables.stream().collect(Collectors.toMap(Variable::variableName, v -> v)));
  }

  /** The same, knowing where its questions stand in an order of asking. */
  private CelCondition(CelCondition other, Rule placed) {
    text = other.text;
    tree = other.tree;
    rule = placed;
    variables = other.variables;
    program = null;
    questions = other.questions;
    limits = other.limits;
  }

  /** Takes long to make, and most editions need none. */
  private static final class Interpreter {
    static final CelRuntime RUNTIME =
        CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(ConditionCompiler.OPTIONS).build();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Set<String> questions() {
    return questions;
  }

  @Override
  public Set<Fact> facts() {
    return variables.stream()
        .flatMap(variable -> fact(variable).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Set<BigDecimal>> limits() {
    return limits;
  }

  private static Optional<Fact> fact(Variable variable) {
    return switch (variable) {
      case Variable.Fact.NATION -> Optional.of(Fact.NATION);
      case Variable.Fact.SIZE -> Optional.of(Fact.SIZE);
      case Variable.Fact.SECTOR -> Optional.of(Fact.SECTOR);
      case Variable.OfQuestion(_, var property) ->
          property == Variable.Property.DAYS_AHEAD ? Optional.of(Fact.TODAY) : Optional.empty();
    };
  }

  /** Whether it looks at this property of this question. */
  boolean uses(String questionId, Variable.Property property) {
    return variables.stream()
        .anyMatch(
            variable ->
                variable instanceof Variable.OfQuestion(var question, var used)
                    && question.id().equals(questionId)
                    && used == property);
  }

  @Override
  public Truth over(Situation situation) {
    return rule == null ? interpreted(situation) : rule.over(situation);
  }

  @Override
  public Condition in(Sitting.Order order) {
    return rule == null ? this : new CelCondition(this, rule.in(order));
  }

  CelAbstractSyntaxTree tree() {
    return tree;
  }

  /** Those it looks at. */
  List<Variable> variables() {
    return variables;
  }

  /** Whether it is of a form that needs no interpreter. */
  boolean plain() {
    return rule != null;
  }

  /** What the expression language's own interpreter makes of it. */
  Truth interpreted(Situation situation) {
    Map<String, Object> known = new HashMap<>();
    for (var variable : variables) {
      variable.in(situation).ifPresent(value -> known.put(variable.variableName(), value));
    }
    try {
      var interpreter = program == null ? Interpreter.RUNTIME.createProgram(tree) : program;
      return interpreter.eval(known) instanceof Boolean result
          ? (result ? Truth.TRUE : Truth.FALSE)
          : Truth.UNKNOWN;
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("Checked condition failed: " + text, e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
