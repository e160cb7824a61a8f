package org.waymark.web.layout.component;

import java.util.List;

/** What was answered, row by row, for the tag {@code summaryList}. */
public record SummaryList(List<Row> rows) {

  public SummaryList {
    rows = List.copyOf(rows);
  }

  /** Whether any row can be acted on; the others then keep its space free. */
  public boolean actionable() {
    return rows.stream().anyMatch(row -> !row.actions().isEmpty());
  }

  /**
   * One question with its answer.
   *
   * @param values one for a single answer; several are shown as a list
   * @param actions usually one, "Change"
   */
  public record Row(Text key, List<Text> values, List<Action> actions) {

    public Row {
      values = List.copyOf(values);
      actions = List.copyOf(actions);
    }
  }

  /**
   * A link at the end of a row.
   *
   * @param about what it acts on, read out after the text: "Change", "number of people"
   */
  public record Action(String text, String href, Text about) {}
}
