package org.waymark.api.v1.benchmark;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.FirmCodes;
import org.waymark.api.v1.ScoreRequest;

/** The body of a request for a comparison, as the API's description shows it. */
@Schema(
    description = "A firm, where it is, and its answers to one edition",
    examples = ComparisonRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record ComparisonRequest(
    @Schema(required = true, description = "Its name, such as cyber-security", maxLength = 60)
        String questionnaire,
    @Schema(required = true, pattern = "^20[0-9]{2}-[1-9][0-9]*$", maxLength = 12) String edition,
    @Schema(
            description = "How much was asked; firms are compared on the core either way",
            enumeration = {"core", "full"},
            defaultValue = "full")
        String depth,
    @Schema(description = "As in a request for a score", maxLength = 60) String variant,
    @Schema(required = true) PlacedFirm firm,
    @Schema(
            required = true,
            description = "As in a request for a score",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, ScoreRequest.Choice> answers,
    @Schema(description = "As in a request for a score", maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, ScoreRequest.Basis> evidence) {

  static final String EXAMPLE =
      """
      {"questionnaire": "skills", "edition": "2026-1", "depth": "core",
       "firm": {"region": "TLC", "size": "1-4", "sector": "retail"},
       "answers": {
        "ai-use": "one", "figures": "few-times", "staff-skills-communicating": "none",
        "staff-skills-solving": "none", "safety-training": "some", "joined-up": "retype",
        "online-customers": "none", "learning": "as-needed", "staff-skills-information": "none",
        "staff-skills-safe-legal": "none", "digital-plan": "none", "work-files": "own-computers",
        "data-fee": "due", "details-list": "partial", "digital-budget": "none",
        "customer-records": "paper", "ai-rules": "unwritten", "staff-skills-transacting": "none",
        "safe-buying": "not-at-all", "accounts": "paper", "privacy-notice": "no-one",
        "internet": "sometimes"}}""";

  @Schema(
      description = "What the groups on the ladder are made of",
      additionalProperties = Schema.False.class)
  record PlacedFirm(
      @Schema(
              required = true,
              description = "ITL1 code of the region it is in",
              enumeration = {
                "TLC", "TLD", "TLE", "TLF", "TLG", "TLH", "TLI", "TLJ", "TLK", "TLL", "TLM", "TLN"
              })
          String region,
      @Schema(
              description = "Follows from the region; if given, it has to match",
              enumeration = {"ENG", "WLS", "SCT", "NIR"})
          String nation,
      @Schema(required = true, implementation = FirmCodes.Size.class) String size,
      @Schema(required = true, implementation = FirmCodes.Sector.class) String sector) {}
}
