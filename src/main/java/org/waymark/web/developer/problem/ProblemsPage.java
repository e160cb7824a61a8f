package org.waymark.web.developer.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.api.problem.ProblemType;

/** Every kind of problem, by status. */
@CheckedTemplate(
    basePath = "developer/problem",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemsPage(List<Row> rows) implements TemplateInstance {

  ProblemsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One kind.
   *
   * @param name the last word of its type
   */
  record Row(int status, String href, String name, String title) {}

  static ProblemsPage all() {
    return new ProblemsPage(
        Stream.of(ProblemType.values())
            .sorted(Comparator.comparing(ProblemType::status))
            .map(ProblemsPage::row)
            .toList());
  }

  private static Row row(ProblemType type) {
    var href = type.uri().toString();
    return new Row(type.status(), href, href.replaceFirst(".*/", ""), type.title());
  }
}
