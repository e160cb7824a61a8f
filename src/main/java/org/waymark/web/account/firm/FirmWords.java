package org.waymark.web.account.firm;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.kernel.FirmProfile;
import org.waymark.organisation.ownership.Ownership;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.owner.OwnerMessages;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;

/** Tells one firm from another. A firm gives no name here: what it told about itself must do. */
@ApplicationScoped
class FirmWords {

  private final AccountMessages account;
  private final OwnerMessages messages;
  private final ProfileWords profiles;
  private final Speaker speaker;

  FirmWords(
      @Spoken AccountMessages account,
      @Spoken OwnerMessages messages,
      ProfileWords profiles,
      Speaker speaker) {
    this.account = account;
    this.messages = messages;
    this.profiles = profiles;
    this.speaker = speaker;
  }

  Link back() {
    return new Link(account.accountTitle(), Addresses.ACCOUNT);
  }

  String profile(FirmProfile profile) {
    return profiles.summary(profile);
  }

  String since(Ownership ownership) {
    return messages.firmSince(speaker.day(ownership.claimedAt()));
  }
}
