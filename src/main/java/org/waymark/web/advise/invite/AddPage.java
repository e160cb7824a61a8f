package org.waymark.web.advise.invite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.TextInput;

/**
 * Ways to let a client in, and the invitations sent lately.
 *
 * @param errors null when there are none
 * @param code that a firm reads out
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AddPage(Link back, @Nullable ErrorSummary errors, TextInput code, List<Sent> sent)
    implements TemplateInstance {

  AddPage {
    sent = List.copyOf(sent);
  }

  /**
   * One invitation.
   *
   * @param email empty where it was handed over
   * @param state for example "Open until 12 December 2026"
   */
  record Sent(String firm, String email, String day, String state) {}
}
