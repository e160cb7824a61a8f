package org.waymark.hub.member;

import java.util.Optional;
import org.waymark.hub.Hub;

/** The accounts of advisers at the identity provider. Nothing is ever left half-done unsaid. */
public interface AdviserAccounts {

  /**
   * Makes an account with the role of an adviser in the group of the hub, and sends its owner a
   * link with which to choose a password and set up a second factor.
   */
  Creation invite(Hub hub, Invitee invitee);

  /** Sends a link with which to do what is left to do before its owner can sign in. */
  Reply sendAgain(String account);

  /** Lets nobody in with an account, and ends its sessions there. */
  Reply disable(String account);

  Reply enable(String account);

  Reply remove(String account);

  /** Gives an account the role of a hub manager too. */
  Reply makeManager(String account);

  /**
   * An account, by what stays the same for ever.
   *
   * @param subject what the issuer calls it
   */
  record Account(String issuer, String subject) {}

  /** What came of an invitation. */
  sealed interface Creation {
    record Created(Account account) implements Creation {}

    /** Somebody has an account with this e-mail address already. */
    record AddressInUse() implements Creation {}

    /** The provider takes no such e-mail address; nothing was changed there. */
    record AddressRefused() implements Creation {}

    /** This service has not been told how to keep accounts. */
    record NotSetUp() implements Creation {}

    /** The provider cannot be reached; nothing was changed there. */
    record Away() implements Creation {}

    /**
     * A step failed, and what was done before it was undone.
     *
     * @param leftover an account that could not be removed again
     */
    record Failed(Optional<String> leftover) implements Creation {}
  }

  /** What the provider made of a wish. */
  enum Reply {
    DONE,
    /** There is no such account. */
    GONE,
    /** It cannot be reached, or could not do it now. */
    AWAY
  }
}
