package org.waymark.organisation.consent.invite;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Where nothing sends mail, advisers pass the code on themselves. */
@DefaultBean
@ApplicationScoped
class NoInvitationMail implements InvitationMail {

  @Override
  public boolean send(Letter letter) {
    return false;
  }
}
