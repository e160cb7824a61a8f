package org.waymark.web.layout.verdict;

import java.util.List;
import org.waymark.web.layout.component.Text;

/**
 * A verdict as pages show it.
 *
 * @param style class of its tag
 * @param instead the answer that holds; none unless it was changed
 * @param reason empty where there is none
 * @param by who gave it and when; empty where nobody has
 */
public record FoundVerdict(
    String verdict, String style, List<Text> instead, String reason, String by) {

  public FoundVerdict {
    instead = List.copyOf(instead);
  }
}
