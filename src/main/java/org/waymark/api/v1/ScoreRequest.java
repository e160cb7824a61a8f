package org.waymark.api.v1;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request for a score, as the API's description shows it. */
@Schema(
    description = "A firm and its answers to one edition",
    examples = ScoreRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
public record ScoreRequest(
    @Schema(required = true) String questionnaire,
    @Schema(required = true) String edition,
    @Schema(
            description = "How much was asked",
            enumeration = {"core", "full"},
            defaultValue = "full")
        String depth,
    @Schema(
            description =
                "Id of a variant: required where the edition has variants, and not allowed"
                    + " elsewhere")
        String variant,
    @Schema(required = true) Firm firm,
    @Schema(
            required = true,
            description =
                "Question id to the answer. Questions whose answer is derived from others have"
                    + " none.")
        Map<String, Choice> answers,
    @Schema(
            description =
                "Scored question id to what its answer rests on, claimed unless given. Only for"
                    + " answers that say something about the firm. Raises confidence, never the"
                    + " score.")
        Map<String, Basis> evidence) {

  static final String EXAMPLE =
      """
      {"questionnaire": "cyber-security", "edition": "2026-1", "depth": "core",
       "firm": {"nation": "ENG", "size": "5-9", "sector": "construction"},
       "answers": {"firewall-on": "everywhere", "passwords": ["long", "different"]},
       "evidence": {"firewall-on": "shown"}}""";

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
      description =
          "The id of the chosen option, or a list where several may be chosen; a number, or its"
              + " digits as text; a day as text, such as 2026-11-23",
      oneOf = {String.class, BigDecimal.class, ChoiceIds.class})
  public interface Choice {}

  @Schema(type = SchemaType.ARRAY, implementation = String.class)
  interface ChoiceIds extends List<String> {}

  @Schema(
      type = SchemaType.STRING,
      description = "The firm says so, can show it, or somebody else has seen it",
      enumeration = {"claimed", "shown", "verified"})
  public interface Basis {}
}
