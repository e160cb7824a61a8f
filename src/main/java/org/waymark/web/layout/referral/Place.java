package org.waymark.web.layout.referral;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.ReferralId;
import org.waymark.web.layout.component.Link;

/**
 * Where referrals are looked at, and by whom.
 *
 * @param address of the list; each referral has its own below it
 * @param back where the list leads back to
 * @param firmName shown above the title; null where the firm looks at its own
 */
public record Place(
    OrganisationId firm, Actor actor, String address, Link back, @Nullable String firmName) {

  /** Where a firm looks at its own. */
  public static final String OWN = "/referrals";

  public String address(ReferralId referral) {
    return address + "/" + referral;
  }

  /** A referral's own page, with word of what has just been done. */
  URI next(ReferralId referral, ReferralNews news) {
    return URI.create(news.addedTo(address(referral)));
  }
}
