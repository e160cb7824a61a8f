package org.waymark.web.layout.referral;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.referral.Referrals;
import org.waymark.referral.remind.ReminderAddress;
import org.waymark.referral.remind.ReminderAddresses;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of all that was taken up. */
@ApplicationScoped
public class ReferralsView {

  private static final int LONGEST_SHOWN = 300;

  private final Referrals referrals;
  private final ReminderAddresses addresses;
  private final StageWords words;
  private final ReferralMessages messages;

  ReferralsView(
      Referrals referrals,
      ReminderAddresses addresses,
      StageWords words,
      @Spoken ReferralMessages messages) {
    this.referrals = referrals;
    this.addresses = addresses;
    this.words = words;
    this.messages = messages;
  }

  /**
   * As it stands.
   *
   * @param news what has just been done, as the address says; null for nothing
   */
  public Object page(Place place, @Nullable String news) {
    return page(place, news, null);
  }

  /** For the firm, with an address that cannot be one. */
  public Object wrongAddress(Place place, String typed) {
    return page(place, null, typed);
  }

  private ReferralsPage page(Place place, @Nullable String news, @Nullable String wrong) {
    var mail = place.actor() instanceof Actor.Owner owner ? mail(place, owner, wrong) : null;
    return new ReferralsPage(
        place.back(),
        place.firmName(),
        words.news(news),
        mail == null ? null : ErrorSummary.of(mail.email().field()),
        words.outcomes(referrals.of(place.firm(), place.actor()), place),
        mail);
  }

  private ReferralsPage.Mail mail(Place place, Actor.Owner owner, @Nullable String wrong) {
    var address = place.address() + "/mail";
    var kept = addresses.of(owner).map(ReminderAddress::email);
    var field =
        Field.of("email", messages.mailLabel())
            .withError(wrong == null ? null : Text.of(messages.mailWrong()));
    var shown = wrong == null ? kept.orElse("") : wrong;
    return new ReferralsPage.Mail(
        address,
        new TextInput(
            field,
            shown.substring(0, Math.min(LONGEST_SHOWN, shown.length())),
            TextInput.Width.FULL,
            "email"),
        kept.isEmpty() ? null : address + "/stop");
  }
}
