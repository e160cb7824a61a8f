package org.waymark.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Sha256;

/**
 * A firm that a partner brought, as the partner sees it.
 *
 * @param reference what the partner calls it, if it calls it anything
 * @param sandbox whether it is invented, as all firms of its partner are
 */
public record BroughtFirm(
    OrganisationId id,
    FirmProfile profile,
    @Nullable ExternalReference reference,
    Instant createdAt,
    boolean sandbox) {

  /** Another for all that can be changed of it: what a change may rest on. */
  public long version() {
    return Sha256.number(
        profile.area().code(),
        profile.size().code(),
        profile.sector().code(),
        reference == null ? "" : reference.text());
  }
}
