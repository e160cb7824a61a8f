package org.waymark.api.v1;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request for a score, as the API's description shows it. */
@Schema(description = "A firm and its answers to one edition")
record ScoreRequest(
    @Schema(examples = "\"cyber-security\"") String questionnaire,
    @Schema(examples = "\"2026-1\"") String edition,
    Firm firm,
    @Schema(
            description = "Question id to the ids of the chosen options; one id may stand alone",
            examples = "{\"firewall-on\": \"everywhere\", \"backups\": [\"cloud\"]}")
        Map<String, List<String>> answers) {

  @Schema(description = "What conditions may ask about the firm")
  record Firm(
      @Schema(enumeration = {"ENG", "WLS", "SCT", "NIR"}) String nation,
      @Schema(
              description = "People employed beside the owners",
              enumeration = {"0", "1-4", "5-9", "10-49", "50-249", "250+"})
          String size,
      @Schema(examples = "\"construction\"") String sector) {}
}
