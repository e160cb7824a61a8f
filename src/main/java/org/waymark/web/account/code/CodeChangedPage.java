package org.waymark.web.account.code;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;

/**
 * The code has been changed.
 *
 * @param code as it is read, in groups; null where this browser does not bring it
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodeChangedPage(Link back, @Nullable String code) implements TemplateInstance {}
