package org.waymark.api.v1.referral;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.api.v1.paging.Pages.Asked;
import org.waymark.identity.Actor;
import org.waymark.referral.brought.BroughtReferrals;
import org.waymark.referral.brought.BroughtReferrals.Position;

/** Makes the pages of the list of referrals. */
@ApplicationScoped
class Listing {

  private static final String LIST = "referrals";

  private final BroughtReferrals referrals;
  private final Pages pages;

  Listing(BroughtReferrals referrals, Pages pages) {
    this.referrals = referrals;
    this.pages = pages;
  }

  ReferralListResponse page(
      Actor.Partner partner, @Nullable String cursor, @Nullable String limit) {
    var page =
        pages.page(
            new Asked(LIST, partner.partner(), cursor, limit),
            (after, most) -> referrals.visibleTo(partner, position(after), most),
            referral -> new Cursor(referral.begunAt(), referral.id().value()));
    return new ReferralListResponse(
        page.told(ReferralResponse::of),
        new ReferralListResponse.Next(page.next(ReferralsResource.PATH)));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }
}
