package org.waymark.organisation.consent.invite;

import org.waymark.organisation.consent.KnownHub;

/** Takes an invitation to the firm. */
public interface InvitationMail {

  /**
   * What a firm is sent.
   *
   * @param adviser by name
   * @param days how long the code works
   */
  record Letter(ClientInvitation.Invitee to, KnownHub hub, String adviser, Code code, long days) {}

  /** Sends it, or says that it did not; the adviser then passes the code on. */
  boolean send(Letter letter);
}
