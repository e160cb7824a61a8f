package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.format.Option;

/**
 * Refuses a comparison with a text that can never occur, such as a misspelt option id: the type
 * checker cannot see it, and the question behind it would vanish without a word.
 */
final class ConditionLiterals {

  private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

  private ConditionLiterals() {}

  static void check(CelAbstractSyntaxTree tree, Map<String, Variable> variables)
      throws ConditionException {
    List<CelExpr> calls =
        CelNavigableAst.fromAst(tree)
            .getRoot()
            .allNodes()
            .map(CelNavigableExpr::expr)
            .filter(expr -> expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL)
            .filter(expr -> COMPARISONS.contains(expr.call().function()))
            .toList();
    for (var call : calls) {
      var compared =
          call.call().args().stream()
              .map(arg -> variable(tree, variables, arg))
              .flatMap(Optional::stream)
              .findFirst();
      if (compared.isPresent() && !isDay(compared.get())) {
        check(compared.get(), call.call().args());
      }
    }
  }

  /** Any text may be a day. */
  private static boolean isDay(Variable variable) {
    return variable instanceof Variable.OfQuestion(_, var property)
        && property == Variable.Property.DATE;
  }

  private static Optional<Variable> variable(
      CelAbstractSyntaxTree tree, Map<String, Variable> variables, CelExpr expr) {
    return Optional.ofNullable(tree.getReferenceMap().get(expr.id()))
        .map(reference -> variables.get(reference.name()));
  }

  private static void check(Variable variable, List<CelExpr> arguments) throws ConditionException {
    var possible = possibleTexts(variable);
    var literals = arguments.stream().flatMap(ConditionLiterals::texts).toList();
    for (var literal : literals) {
      if (!possible.contains(literal)) {
        throw new ConditionException(
            "'%s' is never the value of %s: use one of %s"
                .formatted(literal, variable.variableName(), String.join(", ", possible)));
      }
    }
  }

  private static Stream<String> texts(CelExpr expr) {
    return switch (expr.exprKind().getKind()) {
      case CONSTANT ->
          expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
              ? Stream.of(expr.constant().stringValue())
              : Stream.empty();
      case LIST -> expr.list().elements().stream().flatMap(ConditionLiterals::texts);
      default -> Stream.empty();
    };
  }

  private static Set<String> possibleTexts(Variable variable) {
    return switch (variable) {
      case Variable.Fact.NATION -> codes(Stream.of(Nation.values()).map(Nation::code));
      case Variable.Fact.SIZE -> codes(Stream.of(SizeBand.values()).map(SizeBand::code));
      case Variable.Fact.SECTOR -> codes(Stream.of(Sector.values()).map(Sector::code));
      case Variable.OfQuestion(var question, _) ->
          codes(
              question.format().options().stream()
                  .filter(ConditionLiterals::canBeChosenValue)
                  .map(Option::id));
    };
  }

  /** "I don't know" and "does not apply" leave the value unknown, so they never equal anything. */
  private static boolean canBeChosenValue(Option option) {
    return switch (option.meaning()) {
      case Option.Meaning.DontKnow _, Option.Meaning.NotApplicable _ -> false;
      case Option.Meaning.Value _,
          Option.Meaning.Tick _,
          Option.Meaning.NoneOfThese _,
          Option.Meaning.Fact _ ->
          true;
    };
  }

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
