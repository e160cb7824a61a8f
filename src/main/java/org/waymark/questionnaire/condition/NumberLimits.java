package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.condition.Variable.Property;

/** The numbers that a condition compares with: for an answer between two of them it is the same. */
final class NumberLimits {

  private static final Set<String> COMPARISONS =
      Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_");

  private NumberLimits() {}

  /** Empty when it does more with an answer that is a number than compare it with written ones. */
  static Optional<Set<BigDecimal>> of(CelAbstractSyntaxTree tree, Map<String, Variable> variables) {
    if (variables.values().stream().noneMatch(NumberLimits::isNumber)) {
      return Optional.of(Set.of());
    }
    Set<BigDecimal> limits = new HashSet<>();
    var numbers = 0L;
    var compared = 0L;
    for (var node : nodes(tree)) {
      numbers += isNumber(node, tree, variables) ? 1 : 0;
      if (node.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
          && COMPARISONS.contains(node.call().function())) {
        var args = node.call().args();
        var written = args.stream().flatMap(NumberLimits::written).toList();
        limits.addAll(written);
        compared +=
            written.isEmpty()
                ? 0
                : args.stream().filter(arg -> isNumber(arg, tree, variables)).count();
      }
    }
    return numbers == compared ? Optional.of(Set.copyOf(limits)) : Optional.empty();
  }

  private static List<CelExpr> nodes(CelAbstractSyntaxTree tree) {
    return CelNavigableAst.fromAst(tree).getRoot().allNodes().map(CelNavigableExpr::expr).toList();
  }

  private static boolean isNumber(
      CelExpr expr, CelAbstractSyntaxTree tree, Map<String, Variable> variables) {
    var reference = tree.getReferenceMap().get(expr.id());
    return reference != null && isNumber(variables.get(reference.name()));
  }

  private static boolean isNumber(@Nullable Variable variable) {
    return variable instanceof Variable.OfQuestion(_, var property) && property == Property.NUMBER;
  }

  private static Stream<BigDecimal> written(CelExpr expr) {
    if (expr.exprKind().getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
      return Stream.empty();
    }
    var constant = expr.constant();
    if (constant.getKind() == CelConstant.Kind.INT64_VALUE) {
      return Stream.of(BigDecimal.valueOf(constant.int64Value()));
    }
    return constant.getKind() == CelConstant.Kind.DOUBLE_VALUE
        ? Stream.of(BigDecimal.valueOf(constant.doubleValue()))
        : Stream.empty();
  }
}
