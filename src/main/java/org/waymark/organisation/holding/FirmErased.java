package org.waymark.organisation.holding;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.organisation.ExternalReference;

/**
 * A firm that a partner brought is being erased, whoever wanted it. Told within the transaction,
 * when its rows are gone.
 *
 * @param reference what the partner called it, if it called it anything
 */
public record FirmErased(
    OrganisationId firm, PartnerId partner, @Nullable ExternalReference reference) {}
