package org.waymark.web.layout.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * The score by the firm's word beside the one an adviser found, part by part, for the template
 * {@code verdict/scores}.
 *
 * @param own whose the first one is, in the words of the reader
 * @param confidence how much both rest on, as a sentence
 */
public record SideBySide(String own, List<Row> rows, String confidence) {

  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * The whole, or a section.
   *
   * @param own what the firm's own answers come to
   * @param checked what the answers come to that hold
   * @param set the level set by hand; null where none is
   * @param change where it is set; null for who only reads
   */
  public record Row(
      Text what,
      boolean whole,
      String own,
      String checked,
      @Nullable LevelSet set,
      @Nullable Link change) {}

  /** A level set by hand, and why. */
  public record LevelSet(String level, String reason, String by) {}

  /** Whether any level can be set, or is. */
  public boolean levels() {
    return rows.stream().anyMatch(row -> row.set() != null || row.change() != null);
  }
}
