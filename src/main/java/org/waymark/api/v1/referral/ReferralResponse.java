package org.waymark.api.v1.referral;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.referral.Stage;
import org.waymark.referral.brought.BroughtReferral;

/**
 * A programme that a firm of the partner's has taken up. What anybody wrote about it stays here.
 */
record ReferralResponse(
    @Schema(required = true, description = "Opaque; never changes") String id,
    @Schema(required = true, description = "The id of the firm") String organisation,
    @Schema(required = true) Programme programme,
    @Schema(
            required = true,
            enumeration = {
              "taken-up",
              "contacted",
              "applied",
              "granted",
              "refused",
              "adopted",
              "given-up"
            },
            description = "How far it has got, as the firm, its adviser or the partner said")
        String stage,
    @Schema(required = true, description = "When that was reached") LocalDate happenedOn,
    @Schema(
            required = true,
            type = SchemaType.ARRAY,
            implementation = String.class,
            description = "Stages that may come next; none where it has come to an end")
        List<String> next,
    @Schema(required = true, description = "When it began here") Instant createdAt,
    @Schema(required = true, description = "Where it is read and changed") String href) {

  /** What was taken up. */
  @Schema(name = "ReferralProgramme")
  record Programme(
      @Schema(required = true, description = "In the catalogue, unless it has gone since")
          String id,
      @Schema(required = true, description = "As it was called then") String name) {}

  static ReferralResponse of(BroughtReferral referral) {
    return new ReferralResponse(
        referral.id().toString(),
        referral.firm().toString(),
        new Programme(referral.subject().programme(), referral.subject().name()),
        referral.stage().code(),
        referral.happenedOn(),
        referral.next().stream().map(Stage::code).toList(),
        referral.begunAt().truncatedTo(ChronoUnit.SECONDS),
        address(referral).toString());
  }

  static URI address(BroughtReferral referral) {
    return URI.create(ReferralsResource.PATH + "/" + referral.id());
  }
}
