package org.waymark.web.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.chart.Chart;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/** One release: what it covers, its figures as pictures and in a table, and its files. */
@CheckedTemplate(basePath = "opendata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleasePage(Link back, String title, List<String> facts, List<Part> parts, String files)
    implements TemplateInstance {

  ReleasePage {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /**
   * What it tells about one questionnaire.
   *
   * @param series empty where there is one alone
   * @param finer how many figures there are of finer groups; empty where there is none
   */
  record Part(
      String id, Text title, String series, Pictures pictures, List<Row> rows, String finer) {

    Part {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The same in pictures.
   *
   * @param spread of all firms; null where too few stand behind it
   * @param basis how many firms stand behind the spread, or why there is none
   */
  record Pictures(Chart map, Chart intervals, @Nullable Chart spread, String basis) {}

  /**
   * One group of firms.
   *
   * @param figures null where nothing is told
   * @param note why nothing is told, or what else is to be known
   */
  record Row(String place, @Nullable Figures figures, String note) {}

  /** What is told of a group. */
  record Figures(String firms, String mean, String median, String half) {}
}
