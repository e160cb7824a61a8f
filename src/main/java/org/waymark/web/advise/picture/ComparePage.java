package org.waymark.web.advise.picture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;

/**
 * Groups side by side.
 *
 * @param file the same as a file
 * @param print a page to print
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
    Link back, List<Select> selects, Choices groups, Shown shown, String file, String print)
    implements TemplateInstance {}
