package org.waymark.hub.member;

import java.util.Optional;
import org.waymark.hub.Hub;

/** The accounts of advisers at the identity provider. Nothing is ever left half-done unsaid. */
public interface AdviserAccounts {

  /**
   * Makes an account with the role of an adviser in the group of the hub, and sends its owner a
   * link with which to choose a password and set up a second factor. Where there is an account with
   * this address whose owner works for no hub, that gets the role and the group instead, and the
   * link leads to no more than what it lacks.
   */
  Creation invite(Hub hub, Invitee invitee);

  /** Sends a link with which to do what is left to do before its owner can sign in. */
  Reply sendAgain(String account);

  /** Lets nobody in with an account, and ends its sessions there. */
  Reply disable(String account);

  Reply enable(String account);

  Reply remove(String account);

  /** Takes what an invitation gave from an account that was there before, and nothing else. */
  Reply letGo(String account);

  /** Ends access with an account that its owner has for other things too: it lasts. */
  Reply suspend(String account);

  /** Gives such an account its access back. */
  Reply admit(String account, boolean manages);

  /** Gives an account the role of a hub manager too. */
  Reply makeManager(String account);

  /**
   * An account, by what stays the same for ever.
   *
   * @param subject what the issuer calls it
   */
  record Account(String issuer, String subject) {}

  /**
   * An account that still has what an invitation gave it.
   *
   * @param ownedBefore whether it was there before, and must stay
   */
  record Leftover(String account, boolean ownedBefore) {}

  /** What came of an invitation. */
  sealed interface Creation {
    record Created(Account account) implements Creation {}

    /** An account that was there before has the role now. */
    record TakenIn(Account account) implements Creation {}

    /**
     * Somebody advises with this e-mail address already, or has not confirmed that it is theirs.
     */
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
     * @param leftover where something could not be undone
     */
    record Failed(Optional<Leftover> leftover) implements Creation {}
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
