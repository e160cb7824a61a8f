package org.waymark.hub.partner;

import java.net.URI;
import java.util.Optional;

/** The accounts of partners' programs at the identity provider. */
public interface PartnerAccounts {

  /** Where programs get tokens for their secret; empty where no accounts are kept for them. */
  Optional<URI> tokenAddress();

  /**
   * The account of a sandbox that everybody may know, for trying things out on a machine of one's
   * own; empty where all accounts are partners' own.
   */
  default Optional<Account> forEverybody() {
    return Optional.empty();
  }

  /** What programs show to get tokens. */
  record Account(String client, String secret) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
      return "Account[" + client + "]";
    }
  }

  /**
   * Makes an account for programs that identify themselves with a secret.
   *
   * @param client what the programs call themselves
   */
  Creation create(String client, String name);

  /** Gives an account another secret: the one before it lets nobody in. */
  Renewal renew(String client);

  /** Lets nobody in with an account. */
  Reply disable(String client);

  /** Takes an account away again that has just been made. */
  Reply remove(String client);

  /** What came of an account. */
  sealed interface Creation {
    /**
     * It is there.
     *
     * @param secret kept by the identity provider alone, and shown once
     */
    record Created(String secret) implements Creation {

      /** Keeps the secret out of logs. */
      @Override
      public String toString() {
        return "Created[...]";
      }
    }

    /** The provider has such a client already. */
    record NameInUse() implements Creation {}

    /** This service has not been told how to keep accounts. */
    record NotSetUp() implements Creation {}

    /** It cannot be reached, or refused: nothing was changed. */
    record Away() implements Creation {}
  }

  /** What came of another secret. */
  sealed interface Renewal {
    /**
     * It holds from now on.
     *
     * @param secret kept by the identity provider alone, and shown once
     */
    record Renewed(String secret) implements Renewal {

      /** Keeps the secret out of logs. */
      @Override
      public String toString() {
        return "Renewed[...]";
      }
    }

    /** It cannot be reached, or has no such account: whether the old one holds is not known. */
    record Away() implements Renewal {}
  }

  /** What the provider made of a wish. */
  enum Reply {
    DONE,
    AWAY
  }
}
