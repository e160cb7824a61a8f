package org.waymark.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;

/**
 * A firm that a partner brought, as the partner sees it.
 *
 * @param reference what the partner calls it, if it calls it anything
 */
public record BroughtFirm(
    OrganisationId id,
    FirmProfile profile,
    @Nullable ExternalReference reference,
    Instant createdAt) {}
