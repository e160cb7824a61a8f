package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.hub.partner.ApiScope;

/**
 * What holds for all operations.
 *
 * @param partnerCalls how many calls the programs of one partner have in a window
 * @param senderCalls how many somebody has who is not known
 * @param scopes that programs can ask for
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(
    long partnerCalls,
    long partnerSeconds,
    long senderCalls,
    long senderSeconds,
    List<ApiScope> scopes)
    implements TemplateInstance {

  RulesPage {
    scopes = List.copyOf(scopes);
  }
}
