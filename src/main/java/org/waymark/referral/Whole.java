package org.waymark.referral;

import org.waymark.kernel.OrganisationId;

/**
 * What a step is part of.
 *
 * @param number of the step, 0 for the first
 */
record Whole(ReferralId referral, OrganisationId firm, int number) {}
