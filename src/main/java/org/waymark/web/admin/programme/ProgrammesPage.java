package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.staff.Entries;

/**
 * A list of programmes.
 *
 * @param news null for none
 * @param facts about the catalogue; empty where something was searched for
 * @param none said in place of an empty list; null where it is not empty
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgrammesPage(
    Link back,
    @Nullable Notification news,
    SummaryList facts,
    List<Button> buttons,
    TextInput search,
    String heading,
    @Nullable String none,
    Entries entries)
    implements TemplateInstance {}
