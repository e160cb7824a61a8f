package org.waymark.web.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.organisation.consent.Grant;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that asks once more before a grant is taken back. */
@ApplicationScoped
class WithdrawView {

  private final GrantRows rows;
  private final AccountMessages messages;

  WithdrawView(GrantRows rows, @Spoken AccountMessages messages) {
    this.rows = rows;
    this.messages = messages;
  }

  WithdrawPage page(Grant grant) {
    return new WithdrawPage(
        rows.who(grant.recipient()),
        Addresses.withdraw(grant.id()).toString(),
        new Link(messages.accessTitle(), Addresses.ACCESS),
        rows.says(grant));
  }
}
