package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.condition.Variable.OfQuestion;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.DayFormat;

/**
 * Finds numbers and days that a condition compares an answer with, and that is never the answer.
 */
public final class OutOfRange {

  private static final Set<String> COMPARISONS =
      Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in");

  private final CelAbstractSyntaxTree tree;
  private final Map<String, Variable> variables;

  private OutOfRange(CelCondition condition) {
    tree = condition.tree();
    variables =
        condition.variables().stream().collect(Collectors.toMap(Variable::variableName, v -> v));
  }

  /** In words for its author, what a condition compares in vain. */
  public static List<String> comparedIn(Condition condition) {
    return condition instanceof CelCondition compiled
        ? new OutOfRange(compiled).comparisons()
        : List.of();
  }

  private List<String> comparisons() {
    return CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .map(CelNavigableExpr::expr)
        .filter(expr -> expr.exprKind().getKind() == Kind.CALL)
        .filter(expr -> COMPARISONS.contains(expr.call().function()))
        .flatMap(expr -> comparisons(expr.call().args()))
        .distinct()
        .toList();
  }

  private Stream<String> comparisons(List<CelExpr> arguments) {
    return arguments.stream()
        .map(this::question)
        .flatMap(Optional::stream)
        .flatMap(
            compared ->
                arguments.stream()
                    .flatMap(OutOfRange::constants)
                    .flatMap(constant -> outside(compared, constant).stream()));
  }

  private Optional<OfQuestion> question(CelExpr expr) {
    var reference = tree.getReferenceMap().get(expr.id());
    var variable = reference == null ? null : variables.get(reference.name());
    return variable instanceof OfQuestion question ? Optional.of(question) : Optional.empty();
  }

  private static Stream<CelConstant> constants(CelExpr expr) {
    return switch (expr.exprKind().getKind()) {
      case CONSTANT -> Stream.of(expr.constant());
      case LIST -> expr.list().elements().stream().flatMap(OutOfRange::constants);
      default -> Stream.empty();
    };
  }

  private static Optional<String> outside(OfQuestion compared, CelConstant constant) {
    return switch (compared.property()) {
      case NUMBER ->
          compared.question().format() instanceof AmountFormat amount
              ? number(constant)
                  .filter(n -> n.compareTo(amount.min()) < 0 || n.compareTo(amount.max()) > 0)
                  .map(n -> message(compared, amount.min(), amount.max(), n))
              : Optional.empty();
      case DATE ->
          compared.question().format() instanceof DayFormat day
                  && constant.getKind() == CelConstant.Kind.STRING_VALUE
                  && !taken(day, constant.stringValue())
              ? Optional.of(message(compared, day.earliest(), day.latest(), constant.stringValue()))
              : Optional.empty();
      case ANSWERED, APPLICABLE, VALUE, CHOICE, CHOICES, DAYS_AHEAD -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> number(CelConstant constant) {
    return switch (constant.getKind()) {
      case DOUBLE_VALUE -> Optional.of(BigDecimal.valueOf(constant.doubleValue()));
      case INT64_VALUE -> Optional.of(BigDecimal.valueOf(constant.int64Value()));
      default -> Optional.empty();
    };
  }

  private static boolean taken(DayFormat format, String day) {
    try {
      var date = LocalDate.parse(day);
      return !date.isBefore(format.earliest()) && !date.isAfter(format.latest());
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static String message(OfQuestion compared, Object first, Object last, Object with) {
    return "%s lies from %s to %s and is compared with %s"
        .formatted(compared.variableName(), plain(first), plain(last), plain(with));
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
