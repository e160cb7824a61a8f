package org.waymark.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.Referral.Subject;

/**
 * A referral to be begun.
 *
 * @param assessment whose report advised it; null where none did
 * @param remindOn the usual day
 */
record Beginning(
    ReferralId id,
    OrganisationId firm,
    Subject subject,
    @Nullable UUID assessment,
    LocalDate remindOn) {}
