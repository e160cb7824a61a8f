package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How a program comes to its first results.
 *
 * @param address of the service, without a slash at the end
 * @param open what anybody can try
 * @param reset command that makes a sandbox anew
 * @param asPartner what a partner does next, with its token
 * @param webhook how it is told what happens
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
    String address, List<Step> open, String reset, List<Step> asPartner, List<Step> webhook)
    implements TemplateInstance {

  StartPage {
    open = List.copyOf(open);
    asPartner = List.copyOf(asPartner);
    webhook = List.copyOf(webhook);
  }

  /**
   * One call.
   *
   * @param command for a shell
   */
  record Step(String title, String about, String command) {}
}
