package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;

/**
 * One entry with its history.
 *
 * @param news null for none
 * @param verify how to say that it has been checked; null where that cannot be said
 * @param yaml the whole of it, as in the file
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgrammePage(
    Text name,
    Link back,
    @Nullable Notification news,
    SummaryList facts,
    List<Button> buttons,
    @Nullable Verify verify,
    String yaml,
    List<Line> history)
    implements TemplateInstance {

  /** A form of one button. */
  record Verify(String action, int version) {}

  /** One field that was changed. */
  record Line(String when, String who, String why, String field, String before, String after) {}
}
