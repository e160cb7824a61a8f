package org.waymark.web.account.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;

/**
 * Really end it?
 *
 * @param said what the partner sees
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartingPage(Link back, BringingPartner.Said said) implements TemplateInstance {}
