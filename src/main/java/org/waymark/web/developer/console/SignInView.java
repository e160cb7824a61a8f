package org.waymark.web.developer.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.ApiScope;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;

/** Makes the page that asks for a token. */
@ApplicationScoped
class SignInView {

  /** As the quick start has it, where it is not known. */
  private static final String VARIABLE = "$TOKEN_URL";

  /** What the pages of the console need themselves. */
  private static final String SCOPES =
      ApiScope.REQUESTS_READ.code() + " " + ApiScope.WEBHOOKS_MANAGE.code();

  private final PartnerAccounts accounts;

  SignInView(PartnerAccounts accounts) {
    this.accounts = accounts;
  }

  /** The page; what is wrong with what was pasted, if anything is. */
  SignInPage page(@Nullable String error) {
    var field =
        Field.of("token", "Access token")
            .withHint("It is looked at now, and not kept. You are signed in for one hour.")
            .withError(error == null ? null : Text.of(error));
    return new SignInPage(
        ErrorSummary.of(field),
        field,
        accounts.tokenAddress().map(URI::toString).orElse(VARIABLE),
        SCOPES);
  }
}
