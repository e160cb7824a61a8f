package org.waymark.web.account.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.account.terms.TermsPart;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;

/**
 * A hub proposes that another one helps the firm from now on.
 *
 * @param errors null when there are none
 * @param asking who asks, and what they say
 * @param action where yes goes
 * @param old what becomes of the hub that proposes it
 * @param notes whether shared notes go along; null when none can
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandoverPage(
    Link back,
    @Nullable ErrorSummary errors,
    Asking asking,
    String action,
    TermsPart terms,
    Choices old,
    @Nullable Choices notes)
    implements TemplateInstance {

  /**
   * Who asks.
   *
   * @param adviser by name
   * @param from the hub that proposes it, by name
   * @param to the other hub, by name
   * @param reach how the other hub is reached
   */
  record Asking(String adviser, String from, String to, String message, List<Link> reach) {

    Asking {
      reach = List.copyOf(reach);
    }
  }
}
