package org.waymark.web.advise.picture;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;

/**
 * How the clients of a hub, or of one of its groups, stand: to print and to show around.
 *
 * @param title whom it is about
 * @param days of when
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PicturePage(Link back, String title, String days, List<Select> selects, List<Shown> pictures)
    implements TemplateInstance {}
