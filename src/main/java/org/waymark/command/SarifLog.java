package org.waymark.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.waymark.questionnaire.lint.Finding;
import org.waymark.questionnaire.lint.Finding.Severity;
import org.waymark.questionnaire.lint.Rule;

/**
 * Findings as a log that code review tools read: Static Analysis Results Interchange Format,
 * version 2.1.0 (OASIS Standard, 27 March 2020).
 */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final List<String> RULES = Arrays.stream(Rule.values()).map(Rule::id).toList();

  private SarifLog() {}

  static ObjectNode of(List<Finding> findings, String version) {
    var log = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
    var run = log.putArray("runs").addObject();
    var driver = run.putObject("tool").putObject("driver");
    driver.put("name", "waymark lint").put("version", version);
    rules(driver.putArray("rules"));
    run.put("columnKind", "unicodeCodePoints");
    var results = run.putArray("results");
    findings.forEach(finding -> result(results.addObject(), finding));
    return log;
  }

  private static void rules(ArrayNode rules) {
    for (var rule : Rule.values()) {
      var described = rules.addObject().put("id", rule.id());
      described.putObject("shortDescription").put("text", sentence(rule.summary()));
      described.putObject("help").put("text", sentence(rule.remedy()));
      described.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }
  }

  private static void result(ObjectNode result, Finding finding) {
    result.put("ruleId", finding.rule()).put("ruleIndex", RULES.indexOf(finding.rule()));
    result.put("level", level(finding.severity()));
    result.putObject("message").put("text", finding.message());
    var place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(finding.file()));
    place.putObject("region").put("startLine", finding.line());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  /** Relative to where the command runs, unless it was given otherwise. */
  private static String uri(String file) {
    var path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No path can be no URI: " + file, e);
    }
  }
}
