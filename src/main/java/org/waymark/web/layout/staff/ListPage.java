package org.waymark.web.layout.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;

/**
 * Things, and what can be done with them.
 *
 * @param back null on the first page
 * @param news null for none
 * @param lede paragraphs above the list
 * @param buttons ways to pages on which something is done
 */
@CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ListPage(
    String title,
    @Nullable Link back,
    @Nullable Notification news,
    List<String> lede,
    List<Button> buttons,
    Entries entries)
    implements TemplateInstance {}
