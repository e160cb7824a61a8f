package org.waymark.web.layout.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.TextInput;

/**
 * What became of all that was advised.
 *
 * @param caption the firm; null where it looks at its own
 * @param mail where reminders are mailed; null where an adviser reads
 */
@CheckedTemplate(basePath = "referral", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReferralsPage(
    Link back,
    @Nullable String caption,
    @Nullable Notification news,
    @Nullable ErrorSummary errors,
    List<Outcome> outcomes,
    @Nullable Mail mail)
    implements TemplateInstance {

  ReferralsPage {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * The form for the address of reminders.
   *
   * @param stop where the address is forgotten; null where there is none
   */
  record Mail(String action, TextInput email, @Nullable String stop) {}
}
