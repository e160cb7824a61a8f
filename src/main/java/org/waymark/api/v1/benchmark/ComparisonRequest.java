package org.waymark.api.v1.benchmark;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.ScoreRequest;

/** The body of a request for a comparison, as the API's description shows it. */
@Schema(
    description = "A firm, where it is, and its answers to one edition",
    examples = ComparisonRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record ComparisonRequest(
    @Schema(required = true) String questionnaire,
    @Schema(required = true) String edition,
    @Schema(
            description = "How much was asked; firms are compared on the core either way",
            enumeration = {"core", "full"},
            defaultValue = "full")
        String depth,
    @Schema(description = "As in a request for a score") String variant,
    @Schema(required = true) PlacedFirm firm,
    @Schema(required = true, description = "As in a request for a score")
        Map<String, ScoreRequest.Choice> answers,
    @Schema(description = "As in a request for a score") Map<String, ScoreRequest.Basis> evidence) {

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
              description = "Follows from the region; if given, it has to be the one",
              enumeration = {"ENG", "WLS", "SCT", "NIR"})
          String nation,
      @Schema(
              required = true,
              description = "People employed beside the owners",
              enumeration = {"0", "1-4", "5-9", "10-49", "50-249", "250+"})
          String size,
      @Schema(required = true, description = "For example construction") String sector) {}
}
