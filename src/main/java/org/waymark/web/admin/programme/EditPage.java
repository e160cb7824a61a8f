package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.admin.programme.form.EntryFields;
import org.waymark.web.admin.programme.form.Preview;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;

/**
 * An entry to edit.
 *
 * @param errors null when there are none
 * @param theirs what somebody else made of it meanwhile, as in the file; null when nobody did
 * @param preview whom it would fit; null until that is asked for
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditPage(
    String title,
    Link back,
    @Nullable ErrorSummary errors,
    @Nullable String theirs,
    @Nullable List<Preview.Row> preview,
    Form form)
    implements TemplateInstance {

  /**
   * The form.
   *
   * @param version what was seen of it; 0 where there is none yet
   * @param yaml what stands in the large field
   * @param reopening whether it can be asked to be open again
   */
  record Form(
      String action, int version, EntryFields.Shown fields, String yaml, boolean reopening) {}
}
