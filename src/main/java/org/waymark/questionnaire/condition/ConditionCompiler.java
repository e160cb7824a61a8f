package org.waymark.questionnaire.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Condition;

/**
 * Compiles and type-checks the conditions of one edition, written in the Common Expression Language
 * (github.com/google/cel-spec).
 *
 * <p>An expression sees only the variables declared here and speaks a small {@link Vocabulary}: it
 * ends, fast, and never fails.
 */
public final class ConditionCompiler {

  static final CelOptions OPTIONS =
      CelOptions.current()
          .enableUnknownTracking(true)
          .enableHeterogeneousNumericComparisons(true)
          .maxExpressionCodePointSize(2_000)
          .maxParseRecursionDepth(32)
          .build();

  private static final Pattern NAME = Pattern.compile("\\b(?:q|firm)\\.[a-z0-9_]+(?:\\.[a-z_]+)?");

  private static final Pattern DOUBLE_WITH_INT =
      Pattern.compile("'_[!=]=_' applied to '\\((?:double, int|int, double)\\)'");

  /** What may be looked at. */
  private final Map<String, Variable> variables = new LinkedHashMap<>();

  /** What the checker knows: that, and what was announced. */
  private final Map<String, Variable.Type> types = new LinkedHashMap<>();

  private @Nullable CelCompiler compiler;

  /** Whether the checker is told of nothing but what was announced. */
  private boolean selective;

  public ConditionCompiler() {
    for (var fact : Variable.Fact.values()) {
      declare(fact);
    }
  }

  /**
   * Foretells an expression. It may look at nothing that is not declared until then, but the
   * checker, which takes long to make, and longer to ask the more it knows, can be made once and
   * for the names in all expressions.
   */
  public void announce(String text) {
    selective = true;
    for (var name : NAME.matcher(text).results().map(MatchResult::group).toList()) {
      for (var property : Variable.Property.values()) {
        if (name.startsWith("q.") && name.endsWith("." + property.suffix())) {
          type(name, property.type());
        }
      }
    }
  }

  /** Makes a question's variables known to expressions compiled from now on. */
  public void declare(QuestionShape question) {
    for (var property : Variable.Property.values()) {
      if (property.fits(question)) {
        declare(new Variable.OfQuestion(question, property));
      }
    }
  }

  private void declare(Variable variable) {
    variables.put(variable.variableName(), variable);
    if (!selective || types.containsKey(variable.variableName())) {
      type(variable.variableName(), variable.type());
    }
  }

  private void type(String name, Variable.Type type) {
    if (types.put(name, type) != type) {
      compiler = null;
    }
  }

  /**
   * Compiles an expression over what has been declared.
   *
   * @throws ConditionException when the text is not a boolean expression over declared variables
   */
  public Condition compile(String text) throws ConditionException {
    try {
      CelAbstractSyntaxTree tree = checked(text);
      requireDeclared(tree);
      Vocabulary.check(tree);
      ConditionLiterals.check(tree, variables);
      var used =
          tree.getReferenceMap().values().stream()
              .map(reference -> variables.get(reference.name()))
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      return new CelCondition(text, tree, Rules.of(tree, variables), used);
    } catch (CelValidationException e) {
      requireKnownNames(text);
      throw new ConditionException(
          e.getErrors().stream()
              .map(issue -> readable(issue.getMessage()))
              .collect(Collectors.joining("; ")));
    } catch (CelEvaluationException e) {
      throw new ConditionException(String.valueOf(e.getMessage()));
    }
  }

  /** A name may be written so that it was not recognised when it was announced. */
  private CelAbstractSyntaxTree checked(String text) throws CelValidationException {
    try {
      return compiler().compile(text).getAst();
    } catch (CelValidationException e) {
      if (!selective) {
        throw e;
      }
      selective = false;
      variables.forEach((name, variable) -> type(name, variable.type()));
      return compiler().compile(text).getAst();
    }
  }

  /** The one mistake that every author makes once. */
  private static String readable(String message) {
    return DOUBLE_WITH_INT.matcher(message).find()
        ? "a value is no whole number: compare with 1.0, and not with 1"
        : message;
  }

  private void requireDeclared(CelAbstractSyntaxTree tree) throws ConditionException {
    for (var reference : tree.getReferenceMap().values()) {
      if (types.containsKey(reference.name())) {
        requireDeclared(reference.name());
      }
    }
  }

  private void requireDeclared(String name) throws ConditionException {
    if (!variables.containsKey(name)) {
      throw new ConditionException("there is no '" + name + "' to look at here");
    }
  }

  /** The checker would only say that 'q' is unknown; the author needs the whole name. */
  private void requireKnownNames(String text) throws ConditionException {
    var names = NAME.matcher(text).results().map(MatchResult::group).toList();
    for (var name : names) {
      requireDeclared(name);
    }
  }

  /** Made anew only when it would not know something. */
  private CelCompiler compiler() {
    if (compiler == null) {
      compiler = newCompiler();
    }
    return compiler;
  }

  private CelCompiler newCompiler() {
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(Vocabulary.declarations())
            .setResultType(SimpleType.BOOL);
    types.forEach((name, type) -> builder.addVar(name, celType(type)));
    return builder.build();
  }

  private static CelType celType(Variable.Type type) {
    return switch (type) {
      case BOOL -> SimpleType.BOOL;
      case DOUBLE -> SimpleType.DOUBLE;
      case STRING -> SimpleType.STRING;
      case STRINGS -> ListType.create(SimpleType.STRING);
    };
  }
}
