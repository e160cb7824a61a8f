package org.waymark.questionnaire.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.questionnaire.yaml.YamlDocument;

/** Collects what is found in one file, placing each finding by the JSON pointer of its value. */
final class Findings {

  private final String file;
  private final YamlDocument document;
  private final List<Finding> found = new ArrayList<>();

  Findings(String file, YamlDocument document) {
    this.file = file;
    this.document = document;
  }

  void error(String pointer, String rule, String message) {
    found.add(new Finding(file, document.line(pointer), rule, Finding.Severity.ERROR, message));
  }

  void warning(String pointer, String rule, String message) {
    found.add(new Finding(file, document.line(pointer), rule, Finding.Severity.WARNING, message));
  }

  int line(String pointer) {
    return document.line(pointer);
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Finding::isError);
  }

  /** In the order of the file. */
  List<Finding> list() {
    return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }
}
