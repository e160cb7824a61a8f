package org.waymark.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do next, where there is nothing to send again.
 *
 * @param signIn where they sign in, in another tab; null for somebody who has
 * @param back the page they came from; null where it is open in another tab
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptNoticePage(
    String title, List<String> paragraphs, @Nullable String signIn, @Nullable String back)
    implements TemplateInstance {}
