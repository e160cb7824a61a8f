package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;

/**
 * Where a file is sent.
 *
 * @param errors null when there are none
 * @param refused what is wrong with the file that was sent; null when none was, or nothing is
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(Link back, @Nullable ErrorSummary errors, @Nullable Refused refused, Field file)
    implements TemplateInstance {

  /** Everything that is wrong with a file, in its order. */
  record Refused(String lede, List<Text> faults) {}
}
