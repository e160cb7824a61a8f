package org.waymark.questionnaire.lint;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.questionnaire.lint.Finding.Severity;

/** Collects what is found in one file, placing each finding by the JSON pointer of its value. */
public final class Findings {

  private final String file;
  private final YamlDocument document;

  /** A mistake in what several questions share is one mistake. */
  private final Set<Finding> found = new LinkedHashSet<>();

  public Findings(String file, YamlDocument document) {
    this.file = file;
    this.document = document;
  }

  /**
   * Notes that a rule is broken.
   *
   * @param message what is wrong and what to do
   */
  public void add(String pointer, Rule rule, String message) {
    add(pointer, rule, rule.severity(), message);
  }

  /** The same, more or less severe than the rule is as a rule. */
  public void add(String pointer, Rule rule, Severity severity, String message) {
    found.add(new Finding(file, line(pointer), rule.id(), severity, message));
  }

  /** Where a value stands, counted from 1. */
  public int line(String pointer) {
    return document.line(pointer);
  }

  /** Whether the file is refused by what was found so far. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Finding::isError);
  }

  /** Whether this rule was broken so far. */
  boolean has(Rule rule) {
    return found.stream().anyMatch(finding -> finding.rule().equals(rule.id()));
  }

  /** In the order of the file. */
  public List<Finding> list() {
    return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }
}
