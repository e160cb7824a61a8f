package org.waymark.api.v1;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request for a score, as the API's description shows it. */
@Schema(
    description = "A firm and its answers to one edition",
    examples = ScoreRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record ScoreRequest(
    @Schema(required = true) String questionnaire,
    @Schema(required = true) String edition,
    @Schema(required = true) Firm firm,
    @Schema(required = true, description = "Question id to the answer")
        Map<String, Choice> answers) {

  static final String EXAMPLE =
      """
      {"questionnaire": "cyber-security", "edition": "2026-1",
       "firm": {"nation": "ENG", "size": "5-9", "sector": "construction"},
       "answers": {"firewall-on": "everywhere", "backups": ["cloud"]}}""";

  @Schema(description = "What conditions may ask about the firm")
  record Firm(
      @Schema(
              required = true,
              enumeration = {"ENG", "WLS", "SCT", "NIR"})
          String nation,
      @Schema(
              required = true,
              description = "People employed beside the owners",
              enumeration = {"0", "1-4", "5-9", "10-49", "50-249", "250+"})
          String size,
      @Schema(required = true, description = "For example construction") String sector) {}

  @Schema(
      description = "The id of the chosen option, or a list where several may be chosen",
      oneOf = {String.class, ChoiceIds.class})
  interface Choice {}

  @Schema(type = SchemaType.ARRAY, implementation = String.class)
  interface ChoiceIds extends List<String> {}
}
