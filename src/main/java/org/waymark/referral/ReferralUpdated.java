package org.waymark.referral;

import org.waymark.kernel.OrganisationId;

/**
 * A referral has begun or reached a stage. Told within the transaction in which that is written
 * down.
 *
 * @param version of the referral from then on; 0 where it has begun
 */
public record ReferralUpdated(ReferralId referral, OrganisationId firm, int version) {}
