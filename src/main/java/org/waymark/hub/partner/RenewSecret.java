package org.waymark.hub.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.hub.partner.PartnerAccounts.Renewal;
import org.waymark.identity.Actor;

/** Gives a partner's programs another secret, where the one before is lost or has become known. */
@ApplicationScoped
public class RenewSecret {

  private final Partners partners;
  private final PartnerAccounts accounts;

  RenewSecret(Partners partners, PartnerAccounts accounts) {
    this.partners = partners;
    this.accounts = accounts;
  }

  /** What came of it. */
  public sealed interface Renewing {
    /**
     * The secret before it lets nobody in.
     *
     * @param secret to be shown now, and never again
     */
    record Renewed(String client, String secret) implements Renewing {

      /** Keeps the secret out of logs. */
      @Override
      public String toString() {
        return "Renewed[" + client + "]";
      }
    }

    /** The identity provider cannot be reached, or does not know the account. */
    record Away() implements Renewing {}

    /** There is no such partner, or its access has ended. */
    record Unknown() implements Renewing {}
  }

  public Renewing renew(Actor.Administrator administrator, UUID id) {
    return partners
        .visibleTo(administrator, id)
        .filter(Partners.Listed::enabled)
        .map(partner -> renew(partner.client()))
        .orElseGet(Renewing.Unknown::new);
  }

  private Renewing renew(String client) {
    return switch (accounts.renew(client)) {
      case Renewal.Renewed(var secret) -> new Renewing.Renewed(client, secret);
      case Renewal.Away _ -> new Renewing.Away();
    };
  }
}
