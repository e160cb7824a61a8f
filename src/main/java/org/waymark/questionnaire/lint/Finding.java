package org.waymark.questionnaire.lint;

/**
 * Something a file gets wrong, or could do better.
 *
 * @param line counted from 1
 * @param rule kebab-case name of the rule
 * @param message what is wrong and what to do
 */
public record Finding(String file, int line, String rule, Severity severity, String message) {

  /** What a file says of itself is not repeated without end. */
  private static final int LONGEST = 400;

  public Finding {
    message = message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message;
  }

  /** How bad it is. */
  public enum Severity {
    /** The edition is refused. */
    ERROR,
    /** The edition loads; its author should look. */
    WARNING
  }

  /** A finding of a rule, as severe as the rule is. */
  public static Finding of(String file, int line, Rule rule, String message) {
    return new Finding(file, line, rule.id(), rule.severity(), message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line, as compilers print it: {@code file:line: error: message [rule]}. */
  @Override
  public String toString() {
    var kind = isError() ? "error" : "warning";
    return file + ":" + line + ": " + kind + ": " + message + " [" + rule + "]";
  }
}
