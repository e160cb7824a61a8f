package org.waymark.web.assess.hosted;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Text;

/**
 * What a partner's link is about.
 *
 * @param partner by name
 * @param invented whether the firm is, and nothing counts
 * @param questionnaire where it leads; null to all that the firm has begun
 * @param action where the form goes
 * @param visit what the browser will bring once it has gone on
 * @param day on which the link ends
 * @param code of a firm, which the browser holds until it goes on; null where it holds none
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HostedPage(
    String partner,
    boolean invented,
    @Nullable Text questionnaire,
    String action,
    String visit,
    String day,
    @Nullable String code)
    implements TemplateInstance {

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "HostedPage[...]";
  }
}
