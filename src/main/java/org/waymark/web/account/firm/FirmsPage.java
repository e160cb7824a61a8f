package org.waymark.web.account.firm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.web.layout.component.Link;

/**
 * The firms that somebody keeps under their sign-in.
 *
 * @param action where the choice goes
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FirmsPage(Link back, String action, List<Card> firms) implements TemplateInstance {

  FirmsPage {
    firms = List.copyOf(firms);
  }

  /**
   * One of them.
   *
   * @param id to choose it by
   * @param profile in a few words
   * @param since when it was claimed
   * @param here whether they are at it now
   */
  record Card(String id, String profile, String since, boolean here) {}
}
