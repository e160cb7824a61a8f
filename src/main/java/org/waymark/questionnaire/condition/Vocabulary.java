package org.waymark.questionnaire.condition;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardFunction.Overload.Comparison;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * The part of the expression language an edition may use: what cannot fail, whatever a firm
 * answers, so that a condition that was accepted never stands between a firm and its result.
 *
 * <p>Left out: element access and arithmetic, which can run out of bounds; loops; regular
 * expressions; and the order of texts, by which {@code firm.size < "10-49"} would hold for "0" and
 * "1-4" but not for "5-9".
 */
final class Vocabulary {

  private static final Set<StandardFunction> FUNCTIONS =
      Set.of(
          StandardFunction.LOGICAL_NOT,
          StandardFunction.LOGICAL_AND,
          StandardFunction.LOGICAL_OR,
          StandardFunction.CONDITIONAL,
          StandardFunction.EQUALS,
          StandardFunction.NOT_EQUALS,
          StandardFunction.IN,
          StandardFunction.SIZE);

  private static final Set<Comparison> COMPARISONS =
      Set.of(
          Comparison.LESS_INT64,
          Comparison.LESS_DOUBLE,
          Comparison.LESS_DOUBLE_INT64,
          Comparison.LESS_INT64_DOUBLE,
          Comparison.LESS_EQUALS_INT64,
          Comparison.LESS_EQUALS_DOUBLE,
          Comparison.LESS_EQUALS_DOUBLE_INT64,
          Comparison.LESS_EQUALS_INT64_DOUBLE,
          Comparison.GREATER_INT64,
          Comparison.GREATER_DOUBLE,
          Comparison.GREATER_DOUBLE_INT64,
          Comparison.GREATER_INT64_DOUBLE,
          Comparison.GREATER_EQUALS_INT64,
          Comparison.GREATER_EQUALS_DOUBLE,
          Comparison.GREATER_EQUALS_DOUBLE_INT64,
          Comparison.GREATER_EQUALS_INT64_DOUBLE);

  private static final Set<Kind> EXPRESSIONS =
      Set.of(Kind.CONSTANT, Kind.IDENT, Kind.CALL, Kind.LIST);

  private Vocabulary() {}

  static CelStandardDeclarations declarations() {
    return CelStandardDeclarations.newBuilder().filterFunctions(Vocabulary::allows).build();
  }

  private static boolean allows(StandardFunction function, StandardOverload overload) {
    return overload instanceof Comparison comparison
        ? COMPARISONS.contains(comparison)
        : FUNCTIONS.contains(function);
  }

  /** Maps, messages and their members are part of the grammar and cannot be left undeclared. */
  static void check(CelAbstractSyntaxTree tree) throws ConditionException {
    var foreign =
        CelNavigableAst.fromAst(tree)
            .getRoot()
            .allNodes()
            .anyMatch(node -> !EXPRESSIONS.contains(node.getKind()));
    if (foreign) {
      throw new ConditionException("it may compare and combine, and nothing else");
    }
    if (numbers(tree).anyMatch(number -> !Double.isFinite(number))) {
      throw new ConditionException(
          "it holds a number too large to compare with: write a smaller one");
    }
  }

  private static DoubleStream numbers(CelAbstractSyntaxTree tree) {
    return CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .filter(node -> node.getKind() == Kind.CONSTANT)
        .map(node -> node.expr().constant())
        .filter(constant -> constant.getKind() == CelConstant.Kind.DOUBLE_VALUE)
        .mapToDouble(CelConstant::doubleValue);
  }
}
