package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.PartnerAccounts.Account;

/**
 * How a program comes to its first results.
 *
 * @param address of the service, without a slash at the end
 * @param open what anybody can try
 * @param tokens how a partner gets one
 * @param reset command that makes a sandbox anew
 * @param asPartner what a partner does next, with its token
 * @param webhook how it is told what happens
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
    String address,
    List<Step> open,
    Tokens tokens,
    String reset,
    List<Step> asPartner,
    List<Step> webhook)
    implements TemplateInstance {

  StartPage {
    open = List.copyOf(open);
    asPartner = List.copyOf(asPartner);
    webhook = List.copyOf(webhook);
  }

  /**
   * How a partner's program gets a token.
   *
   * @param address null where none are given out
   * @param account null where the partner has to be given one of its own
   * @param scopes that the steps need, with spaces between
   */
  record Tokens(@Nullable String address, @Nullable Account account, String scopes) {}

  /**
   * One call.
   *
   * @param command for a shell
   * @param scope that its token has to cover; null where anybody may call
   */
  record Step(String title, String about, String command, @Nullable String scope) {}
}
