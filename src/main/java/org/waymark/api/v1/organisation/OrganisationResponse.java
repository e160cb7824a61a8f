package org.waymark.api.v1.organisation;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirm;

/** One of the partner's firms. */
record OrganisationResponse(
    @Schema(required = true, description = "Opaque; never changes") String id,
    @Schema(required = true) OrganisationRequest.Firm firm,
    @Schema(description = "What the partner calls the firm; absent where it gave nothing")
        @Nullable String externalReference,
    @Schema(description = "true where it is invented, as all firms of a sandbox are; else absent")
        @Nullable Boolean sandbox,
    @Schema(required = true, description = "When the partner brought it") Instant createdAt,
    @Schema(required = true, description = "Where it is read, corrected and erased") String href) {

  static OrganisationResponse of(BroughtFirm firm) {
    var profile = firm.profile();
    var reference = firm.reference();
    return new OrganisationResponse(
        firm.id().toString(),
        new OrganisationRequest.Firm(
            profile.area().code(), profile.size().code(), profile.sector().code()),
        reference == null ? null : reference.text(),
        firm.sandbox() ? true : null,
        firm.createdAt().truncatedTo(ChronoUnit.SECONDS),
        address(firm.id()).toString());
  }

  static URI address(OrganisationId firm) {
    return URI.create(OrganisationsResource.PATH + "/" + firm);
  }
}
