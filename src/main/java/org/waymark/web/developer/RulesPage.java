package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What holds for all operations.
 *
 * @param partnerCalls how many calls the programs of one partner have in a window
 * @param senderCalls how many somebody has who is not known
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(long partnerCalls, long partnerSeconds, long senderCalls, long senderSeconds)
    implements TemplateInstance {}
