package org.waymark.api.v1.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.FirmCodes;
import org.waymark.organisation.ExternalReference;

/** The body of a request that keeps something about a firm, as the API's description shows it. */
@Schema(
    description = "A firm of the partner's",
    examples = OrganisationRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
public record OrganisationRequest(
    @Schema(required = true) Firm firm,
    @Schema(
            description =
                "What the partner calls the firm, unique among its firms. Name no person in it",
            minLength = 1,
            maxLength = ExternalReference.LONGEST)
        @Nullable String externalReference) {

  static final String EXAMPLE =
      """
      {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"},
       "externalReference": "account 4711"}""";

  @Schema(
      name = "OrganisationFirm",
      description = "What is asked of every firm",
      additionalProperties = Schema.False.class)
  public record Firm(
      @Schema(required = true, implementation = FirmCodes.Area.class) String area,
      @Schema(required = true, implementation = FirmCodes.Size.class) String size,
      @Schema(required = true, implementation = FirmCodes.Sector.class) String sector) {}
}
