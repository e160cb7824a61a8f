package org.waymark.web.account.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/**
 * Really end it?
 *
 * @param name of the partner
 * @param said what it sees
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartingPage(Link back, String name, BringingPartner.Said said) implements TemplateInstance {}
