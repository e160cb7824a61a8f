package org.waymark.api.v1.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Limit;
import org.waymark.identity.Actor;
import org.waymark.referral.brought.BroughtReferral;
import org.waymark.referral.brought.BroughtReferrals;
import org.waymark.referral.brought.BroughtReferrals.Position;

/** Makes the pages of the list of referrals. */
@ApplicationScoped
class Listing {

  private static final String LIST = "referrals";

  private final BroughtReferrals referrals;
  private final Clock clock;

  Listing(BroughtReferrals referrals, Clock clock) {
    this.referrals = referrals;
    this.clock = clock;
  }

  ReferralListResponse page(
      Actor.Partner partner, @Nullable String cursor, @Nullable String asked) {
    var limit = Limit.read(asked);
    var after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.read(text, LIST, partner.partner(), clock.instant()))
            .map(read -> new Position(read.at(), read.id()))
            .orElse(null);
    // One more than asked for: whether there is another page.
    var found = referrals.visibleTo(partner, after, limit + 1);
    var page = found.stream().limit(limit).toList();
    var next = found.size() > limit ? next(page.getLast(), partner, limit) : null;
    return new ReferralListResponse(
        page.stream().map(ReferralResponse::of).toList(), new ReferralListResponse.Next(next));
  }

  private String next(BroughtReferral last, Actor.Partner partner, int limit) {
    var cursor =
        new Cursor(last.begunAt(), last.id().value())
            .written(LIST, partner.partner(), clock.instant());
    return ReferralsResource.PATH + "?cursor=" + cursor + "&limit=" + limit;
  }
}
