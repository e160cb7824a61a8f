package org.waymark.organisation.hosted;

import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/**
 * A firm has parted from the partner that brought it. Told within the transaction, when the partner
 * no longer sees the firm.
 *
 * @param reference what the partner called it, if it called it anything
 */
public record FirmParted(Actor.Owner owner, PartnerId partner, @Nullable String reference) {}
