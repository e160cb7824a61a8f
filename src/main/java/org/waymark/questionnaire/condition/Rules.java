package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Shorthand;
import org.waymark.questionnaire.answer.Subject;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.condition.Variable.OfQuestion;
import org.waymark.questionnaire.condition.Variable.Property;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;

/**
 * Recognises conditions of common forms in a checked expression: a firm is scored against dozens of
 * them, and the interpreter takes longer than all the arithmetic.
 *
 * <p>Every method returns null for what it does not recognise; the interpreter then decides.
 */
final class Rules {

  private final CelAbstractSyntaxTree tree;
  private final Map<String, Variable> variables;

  private Rules(CelAbstractSyntaxTree tree, Map<String, Variable> variables) {
    this.tree = tree;
    this.variables = variables;
  }

  static @Nullable Rule of(CelAbstractSyntaxTree tree, Map<String, Variable> variables) {
    return new Rules(tree, variables).rule(tree.getExpr());
  }

  private @Nullable Rule rule(CelExpr expr) {
    return switch (expr.exprKind().getKind()) {
      case CONSTANT -> fixed(expr.constant());
      case IDENT -> property(variable(expr));
      case CALL -> call(expr.call().function(), expr.call().args());
      default -> null;
    };
  }

  private static @Nullable Rule fixed(CelConstant constant) {
    return constant.getKind() == CelConstant.Kind.BOOLEAN_VALUE
        ? new Rule.Fixed(Truth.of(constant.booleanValue()))
        : null;
  }

  private static @Nullable Rule property(@Nullable Variable variable) {
    if (!(variable instanceof OfQuestion(var question, var property))) {
      return null;
    }
    return switch (property) {
      case ANSWERED ->
          Rule.ByAnswer.of(question.subject(), answer -> Truth.of(Shorthand.answered(answer)));
      case APPLICABLE -> new Rule.Applies(question.subject(), question.format().mayNotApply());
      case VALUE, CHOICE, CHOICES, NUMBER, DATE, DAYS_AHEAD -> null;
    };
  }

  private @Nullable Rule call(String function, List<CelExpr> arguments) {
    return switch (function) {
      case "!_" -> not(rule(arguments.getFirst()));
      case "_&&_" -> joined(Truth.FALSE, arguments);
      case "_||_" -> joined(Truth.TRUE, arguments);
      case "_==_" -> comparison(arguments, "==");
      case "_!=_" -> not(comparison(arguments, "=="));
      case "_<_" -> comparison(arguments, "<");
      case "_>=_" -> not(comparison(arguments, "<"));
      case "_>_" -> comparison(arguments, ">");
      case "_<=_" -> not(comparison(arguments, ">"));
      case "@in" -> membership(arguments.getFirst(), arguments.getLast());
      default -> null;
    };
  }

  private static @Nullable Rule not(@Nullable Rule rule) {
    return rule == null ? null : rule.not();
  }

  private @Nullable Rule joined(Truth decisive, List<CelExpr> arguments) {
    var rules = new ArrayList<Rule>();
    for (var argument : arguments) {
      var rule = rule(argument);
      if (rule == null) {
        return null;
      }
      rules.add(rule);
    }
    return new Rule.Joined(decisive, rules);
  }

  /** A variable on the left, a constant on the right: "==" of texts, "<" and ">" of numbers too. */
  private @Nullable Rule comparison(List<CelExpr> arguments, String operator) {
    var right = arguments.getLast();
    if (right.exprKind().getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
      return null;
    }
    var variable = variable(arguments.getFirst());
    return switch (right.constant().getKind()) {
      case STRING_VALUE -> amongTexts(variable, Set.of(right.constant().stringValue()));
      case DOUBLE_VALUE -> number(variable, operator, right.constant().doubleValue());
      // Exact below 2 to the power of 53; the interpreter compares larger ones without rounding.
      case INT64_VALUE ->
          Math.abs(right.constant().int64Value()) < 1L << 53
              ? number(variable, operator, (double) right.constant().int64Value())
              : null;
      default -> null;
    };
  }

  private @Nullable Rule membership(CelExpr member, CelExpr collection) {
    if (collection.exprKind().getKind() == CelExpr.ExprKind.Kind.LIST) {
      var texts = new HashSet<String>();
      for (var element : collection.list().elements()) {
        if (!isText(element)) {
          return null;
        }
        texts.add(element.constant().stringValue());
      }
      return amongTexts(variable(member), texts);
    }
    return isText(member)
            && variable(collection) instanceof OfQuestion(var question, var property)
            && property == Property.CHOICES
        ? includes(question.subject(), member.constant().stringValue())
        : null;
  }

  private static boolean isText(CelExpr expr) {
    return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  private static @Nullable Rule amongTexts(@Nullable Variable variable, Set<String> texts) {
    return switch (variable) {
      case Variable.Fact fact -> new Rule.FirmIs(fact, texts);
      case OfQuestion(var question, var property) when property == Property.CHOICE ->
          byChoice(question, texts::contains, false);
      case null, default -> null;
    };
  }

  private static @Nullable Rule number(
      @Nullable Variable variable, String operator, double constant) {
    if (!(variable instanceof OfQuestion(var question, var property))) {
      return null;
    }
    Predicate<Double> holds =
        switch (operator) {
          case "<" -> value -> value < constant;
          case ">" -> value -> value > constant;
          default -> value -> value == constant;
        };
    return switch (property) {
      case VALUE -> byWorth(question, holds);
      case DAYS_AHEAD -> new Rule.DaysAhead(question.subject(), holds);
      case ANSWERED, APPLICABLE, CHOICE, CHOICES, NUMBER, DATE -> null;
    };
  }

  private static @Nullable Rule byWorth(QuestionShape question, Predicate<Double> holds) {
    return switch (question.format()) {
      case AnswerFormat.SingleChoice single ->
          byChoice(question, id -> holds.test(worth(single, List.of(id))), holds.test(0.0));
      case AnswerFormat.MultipleChoice multiple -> byCount(question, multiple, holds);
      case AmountFormat _, DayFormat _ -> null;
    };
  }

  private static @Nullable Rule byCount(
      QuestionShape question, AnswerFormat.MultipleChoice format, Predicate<Double> holds) {
    var ticks =
        format.options().stream()
            .filter(option -> option.meaning() instanceof Option.Meaning.Tick)
            .map(Option::id)
            .toList();
    var byCount =
        IntStream.rangeClosed(0, ticks.size())
            .mapToObj(count -> holds.test(worth(format, ticks.subList(0, count))))
            .toList();
    var subject = question.subject();
    return subject.options().complete()
        ? new Rule.ByCount(subject, subject.options().options(ticks), byCount)
        : null;
  }

  private static double worth(AnswerFormat format, List<String> options) {
    return format.worth(new Answer.Chosen(options)).doubleValue();
  }

  /**
   * What follows from the one option chosen.
   *
   * @param otherwise for an option the question does not have
   */
  private static @Nullable Rule byChoice(
      QuestionShape question, Predicate<String> test, boolean otherwise) {
    var holding = question.format().options().stream().map(Option::id).filter(test).toList();
    var subject = question.subject();
    if (!subject.options().complete()) {
      return null;
    }
    var holds = subject.options().options(holding);
    return Rule.ByAnswer.of(
        subject,
        answer -> {
          if (!Shorthand.chosen(answer)) {
            return Truth.UNKNOWN;
          }
          return Truth.of(Shorthand.known(answer) ? (answer & holds) != 0 : otherwise);
        });
  }

  private static @Nullable Rule includes(Subject question, String option) {
    return question.options().complete()
        ? new Rule.Includes(question, question.options().options(List.of(option)))
        : null;
  }

  private @Nullable Variable variable(CelExpr expr) {
    var reference = tree.getReferenceMap().get(expr.id());
    return reference == null ? null : variables.get(reference.name());
  }
}
