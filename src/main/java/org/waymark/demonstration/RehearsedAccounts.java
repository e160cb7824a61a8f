package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.util.Optional;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.identity.session.SignInConfig;

/**
 * The accounts for programs that the sign-in of development mode has: one, with a secret that
 * anybody may know. It is there before anybody makes it, and stays. Where development signs in with
 * another provider there is none: the secret is then one to be kept.
 */
@Alternative
@ApplicationScoped
class RehearsedAccounts implements PartnerAccounts {

  /** Below the issuer; Keycloak has it elsewhere. */
  private static final String TOKENS = "/token";

  private final SignInConfig config;

  RehearsedAccounts(SignInConfig config) {
    this.config = config;
  }

  @Override
  public Optional<URI> tokenAddress() {
    return config.url().filter(_ -> config.rehearsal()).map(issuer -> URI.create(issuer + TOKENS));
  }

  @Override
  public Optional<Account> forEverybody() {
    return config
        .staff()
        .clientSecret()
        .filter(_ -> config.rehearsal())
        .map(secret -> new Account(config.staff().clientId(), secret));
  }

  @Override
  public Creation create(String client, String name) {
    return secretOf(client).<Creation>map(Creation.Created::new).orElseGet(Creation.NotSetUp::new);
  }

  @Override
  public Renewal renew(String client) {
    return secretOf(client).<Renewal>map(Renewal.Renewed::new).orElseGet(Renewal.Away::new);
  }

  private Optional<String> secretOf(String client) {
    return forEverybody().filter(account -> account.client().equals(client)).map(Account::secret);
  }

  /** Tokens are given out still, and belong to nobody. */
  @Override
  public Reply disable(String client) {
    return Reply.DONE;
  }

  @Override
  public Reply remove(String client) {
    return Reply.DONE;
  }
}
