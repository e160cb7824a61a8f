package org.waymark.api.v1.programme;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request whether programmes fit a firm, as the API's description shows it. */
@Schema(
    description = "A firm, and which programmes to hold against it",
    examples = EligibilityRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record EligibilityRequest(
    @Schema(required = true) Firm firm,
    @Schema(
            description =
                "What the firm tells besides, by the code that a finding asks for: a whole number"
                    + " in its unit, true or false, a code, a list of codes, or the ONS code of a"
                    + " council area")
        Map<String, Object> told,
    @Schema(
            description = "Ids of programmes; every one that firms can take up unless given",
            minItems = 1,
            maxItems = ProfileReader.MOST_PROGRAMMES)
        List<String> programmes,
    @Schema(description = "Only programmes that help with this") String topic) {

  static final String EXAMPLE =
      """
      {"firm": {"area": "E08000037", "size": "1-4", "sector": "manufacturing"},
       "told": {"trading-months": 30, "vat-registered": true},
       "topic": "skills.leadership"}""";

  @Schema(description = "What rules turn on", additionalProperties = Schema.False.class)
  record Firm(
      @Schema(required = true, description = "ONS code of the council area it is in") String area,
      @Schema(
              required = true,
              description = "People employed beside the owners",
              enumeration = {"0", "1-4", "5-9", "10-49", "50-249", "250+"})
          String size,
      @Schema(required = true, description = "For example construction") String sector) {}
}
