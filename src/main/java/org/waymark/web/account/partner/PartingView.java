package org.waymark.web.account.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.organisation.ReturnCode;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.owner.OtherKeepers;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that asks whether a firm really parts. */
@ApplicationScoped
class PartingView {

  private final BringingPartner partner;
  private final OtherKeepers keepers;
  private final AccountMessages account;
  private final PartnerMessages messages;

  PartingView(
      BringingPartner partner,
      OtherKeepers keepers,
      @Spoken AccountMessages account,
      @Spoken PartnerMessages messages) {
    this.partner = partner;
    this.keepers = keepers;
    this.account = account;
    this.messages = messages;
  }

  /**
   * Empty where there is nothing to end.
   *
   * @param again whether the code that was sent could not be used
   */
  Optional<PartingPage> page(Actor.Owner owner, ReturnCode code, boolean again) {
    var news =
        again ? new Notification(Notification.Kind.IMPORTANT, messages.partUnusable()) : null;
    var back = new Link(account.accessTitle(), Addresses.ACCESS);
    return partner
        .of(owner)
        .filter(said -> said.end() != null)
        .map(said -> new PartingPage(back, news, said, keepers.of(owner), code.display()));
  }
}
