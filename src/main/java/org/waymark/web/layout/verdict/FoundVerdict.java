package org.waymark.web.layout.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Text;

/**
 * A verdict as pages show it.
 *
 * @param style class of its tag
 * @param instead the answer that holds; none unless it was changed
 * @param reason empty where there is none
 * @param rests the document it rests on; null where it names none
 * @param by who gave it and when; empty where nobody has
 */
public record FoundVerdict(
    String verdict,
    String style,
    List<Text> instead,
    String reason,
    @Nullable Rests rests,
    String by) {

  /**
   * A document.
   *
   * @param name empty where the reader may not see it
   * @param address where the reader takes it away; null where they cannot
   * @param note what else is to be said of it; empty for nothing
   */
  public record Rests(String name, @Nullable String address, String note) {}

  public FoundVerdict {
    instead = List.copyOf(instead);
  }
}
