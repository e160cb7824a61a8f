package org.waymark.web.account.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;

/**
 * Really take it back?
 *
 * @param who for example "Everyone at Tyne Growth Hub"
 * @param action where the form goes
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawPage(String who, String action, Link back, SummaryList says)
    implements TemplateInstance {}
