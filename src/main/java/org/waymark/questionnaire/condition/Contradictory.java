package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.condition.Variable.OfQuestion;
import org.waymark.questionnaire.condition.Variable.Property;

/**
 * Finds conditions that deny themselves: joined by "and" they ask for two values of one thing, such
 * as two nations of one firm. Seen from the words alone, however much there would be to try.
 */
public final class Contradictory {

  private final CelAbstractSyntaxTree tree;
  private final Map<String, Variable> variables;

  /** By variable: what it may be, as the parts read so far would have it. */
  private final Map<String, Range> ranges = new HashMap<>();

  private Contradictory(CelAbstractSyntaxTree tree, List<Variable> variables) {
    this.tree = tree;
    this.variables = variables.stream().collect(Collectors.toMap(Variable::variableName, v -> v));
  }

  /** Whether a condition is true for nobody, as two of its parts exclude each other. */
  public static boolean inItself(Condition condition) {
    return condition instanceof CelCondition compiled
        && new Contradictory(compiled.tree(), compiled.variables()).found();
  }

  private boolean found() {
    require(tree.getExpr(), true);
    return ranges.values().stream().anyMatch(Range::empty);
  }

  /**
   * @param holds whether the part must be true, or must be false
   */
  private void require(CelExpr part, boolean holds) {
    if (part.exprKind().getKind() == Kind.IDENT) {
      variable(part).ifPresent(name -> texts(name, Set.of("true"), holds));
    } else if (part.exprKind().getKind() == Kind.CALL) {
      var arguments = part.call().args();
      switch (part.call().function()) {
        case "!_" -> require(arguments.getFirst(), !holds);
        case "_&&_" -> each(arguments, true, holds);
        case "_||_" -> each(arguments, false, holds);
        case "_==_" -> equal(arguments, holds);
        case "_!=_" -> equal(arguments, !holds);
        case "@in" -> among(arguments.getFirst(), arguments.getLast(), holds);
        case "_<_" -> number(arguments, holds ? Order.BELOW : Order.FROM);
        case "_<=_" -> number(arguments, holds ? Order.UP_TO : Order.ABOVE);
        case "_>_" -> number(arguments, holds ? Order.ABOVE : Order.UP_TO);
        case "_>=_" -> number(arguments, holds ? Order.FROM : Order.BELOW);
        default -> {}
      }
    }
  }

  /** "And" is true, and "or" is false, only when that goes for each part. */
  private void each(List<CelExpr> parts, boolean and, boolean holds) {
    if (and == holds) {
      parts.forEach(part -> require(part, holds));
    }
  }

  private void equal(List<CelExpr> arguments, boolean holds) {
    var name = variable(arguments.getFirst());
    var text = texts(arguments.getLast()).collect(Collectors.toSet());
    if (name.isPresent() && !text.isEmpty()) {
      texts(name.get(), text, holds);
    } else if (holds) {
      number(arguments, Order.FROM);
      number(arguments, Order.UP_TO);
    }
  }

  private void among(CelExpr member, CelExpr list, boolean holds) {
    if (list.exprKind().getKind() != Kind.LIST) {
      return;
    }
    var elements = list.list().elements();
    var texts = texts(list).collect(Collectors.toSet());
    // What another answer is may be anything.
    variable(member)
        .filter(_ -> !texts.isEmpty() && elements.stream().allMatch(Contradictory::isText))
        .ifPresent(name -> texts(name, texts, holds));
  }

  private void texts(String name, Set<String> texts, boolean holds) {
    ranges.computeIfAbsent(name, _ -> new Range()).texts(texts, holds);
  }

  private void number(List<CelExpr> arguments, Order order) {
    var constant = arguments.getLast().exprKind();
    if (constant.getKind() != Kind.CONSTANT) {
      return;
    }
    var written = constant.constant();
    Optional<Double> number =
        switch (written.getKind()) {
          case DOUBLE_VALUE -> Optional.of(written.doubleValue());
          case INT64_VALUE -> Optional.of((double) written.int64Value());
          default -> Optional.empty();
        };
    number.ifPresent(
        edge ->
            variable(arguments.getFirst())
                .ifPresent(
                    name -> ranges.computeIfAbsent(name, _ -> new Range()).number(order, edge)));
  }

  /** Its name, where it has one value for one firm: not the options of a multiple choice. */
  private Optional<String> variable(CelExpr expr) {
    var reference = tree.getReferenceMap().get(expr.id());
    var variable = reference == null ? null : variables.get(reference.name());
    return Optional.ofNullable(variable)
        .filter(v -> !(v instanceof OfQuestion(_, var property) && property == Property.CHOICES))
        .map(Variable::variableName);
  }

  private static boolean isText(CelExpr expr) {
    return expr.exprKind().getKind() == Kind.CONSTANT
        && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  private static Stream<String> texts(CelExpr expr) {
    return switch (expr.exprKind().getKind()) {
      case CONSTANT ->
          expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
              ? Stream.of(expr.constant().stringValue())
              : Stream.empty();
      case LIST -> expr.list().elements().stream().flatMap(Contradictory::texts);
      default -> Stream.empty();
    };
  }

  private enum Order {
    BELOW,
    UP_TO,
    FROM,
    ABOVE
  }

  /** What is left for one variable. */
  private static final class Range {

    private Optional<Set<String>> among = Optional.empty();
    private final Set<String> excluded = new HashSet<>();
    private double low = Double.NEGATIVE_INFINITY;
    private double high = Double.POSITIVE_INFINITY;
    private boolean lowExcluded;
    private boolean highExcluded;

    void texts(Set<String> texts, boolean holds) {
      if (holds) {
        var left = new HashSet<>(among.orElse(texts));
        left.retainAll(texts);
        among = Optional.of(left);
      } else {
        excluded.addAll(texts);
      }
    }

    void number(Order order, double edge) {
      switch (order) {
        case BELOW, UP_TO -> {
          if (edge <= high) {
            highExcluded = order == Order.BELOW || (highExcluded && edge == high);
            high = edge;
          }
        }
        case FROM, ABOVE -> {
          if (edge >= low) {
            lowExcluded = order == Order.ABOVE || (lowExcluded && edge == low);
            low = edge;
          }
        }
      }
    }

    boolean empty() {
      return among.filter(excluded::containsAll).isPresent()
          || low > high
          || (low == high && (lowExcluded || highExcluded));
    }
  }
}
