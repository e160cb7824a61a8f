package org.waymark.web.account.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;

/**
 * Really end it?
 *
 * @param news that what was sent could not be used; null when nothing was
 * @param said what the partner sees
 * @param keepers who else comes to the firm by signing in, and still does afterwards
 * @param code that opens the firm from then on, as it is read
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartingPage(
    Link back,
    @Nullable Notification news,
    BringingPartner.Said said,
    List<String> keepers,
    String code)
    implements TemplateInstance {

  PartingPage {
    keepers = List.copyOf(keepers);
  }
}
