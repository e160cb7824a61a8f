package org.waymark.web.result.support;

import java.util.List;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.particular.Questions;

/**
 * Questions about the firm.
 *
 * @param action where it is sent
 * @param asked codes of what is asked
 * @param lead why, in a sentence
 * @param single whether this one question is asked, and not all to be looked through
 */
public record SupportForm(
    String action, List<String> asked, Questions questions, Text lead, boolean single) {

  public SupportForm {
    asked = List.copyOf(asked);
  }
}
