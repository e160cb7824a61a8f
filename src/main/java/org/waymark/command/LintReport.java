package org.waymark.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.questionnaire.lint.Finding;

/**
 * What linting found, in the forms it can be printed.
 *
 * @param files how many were looked at
 */
record LintReport(int files, List<Finding> findings) {

  /** Who is to read it. */
  enum Format {
    JSON,
    TEXT,
    SARIF
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  String in(Format format, String version) {
    return switch (format) {
      case JSON -> Json.text(json());
      case TEXT -> text();
      case SARIF -> Json.text(SarifLog.of(findings, version));
    };
  }

  private ObjectNode json() {
    var report = Json.object();
    report.put("files", files);
    report.put("errors", errors());
    report.put("warnings", findings.size() - errors());
    var list = report.putArray("findings");
    for (var finding : findings) {
      list.addObject()
          .put("file", finding.file())
          .put("line", finding.line())
          .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
          .put("rule", finding.rule())
          .put("message", finding.message());
    }
    return report;
  }

  /** As compilers print, with a sum at the end. */
  private String text() {
    var lines = findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    return lines
        + "files: %d, errors: %d, warnings: %d"
            .formatted(files, errors(), findings.size() - errors());
  }

  private long errors() {
    return findings.stream().filter(Finding::isError).count();
  }
}
