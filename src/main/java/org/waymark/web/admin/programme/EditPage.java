package org.waymark.web.admin.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.TextInput;

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
    @Nullable List<Row> preview,
    Form form)
    implements TemplateInstance {

  /**
   * The form.
   *
   * @param version what was seen of it
   * @param yaml what stands in the large field
   * @param reopening whether it can be asked to be open again
   */
  record Form(
      String action,
      int version,
      List<TextInput> lines,
      List<Select> selects,
      TextInput asOf,
      Field rest,
      String yaml,
      boolean reopening) {}

  /** How one invented firm stands. */
  record Row(String firm, String before, String after, boolean changed) {}
}
