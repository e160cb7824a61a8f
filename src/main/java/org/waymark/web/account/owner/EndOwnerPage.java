package org.waymark.web.account.owner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;

/**
 * Really end it?
 *
 * @param action where the form goes
 * @param about who it is
 * @param effects what comes of it, a paragraph each
 * @param warning that the way back is narrow, or that there is none; null when it is not so
 * @param first where to go before this; null when there is no need
 * @param wayBack what is needed to come back; null when somebody else is to go and others stay
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EndOwnerPage(
    String title,
    String action,
    Link back,
    About about,
    List<String> effects,
    @Nullable String warning,
    @Nullable Link first,
    @Nullable WayBack wayBack)
    implements TemplateInstance {

  EndOwnerPage {
    effects = List.copyOf(effects);
  }

  /** Who it is. */
  record About(String who, SummaryList says) {}

  /**
   * The code of the firm.
   *
   * @param text where the code is to be found
   * @param code null where this browser does not bring it
   * @param until until when it works
   */
  record WayBack(String text, @Nullable String code, String until) {}
}
