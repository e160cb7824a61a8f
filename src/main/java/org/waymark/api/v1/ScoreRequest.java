package org.waymark.api.v1;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request for a score, as the API's description shows it. */
@Schema(
    description = "A firm and its answers to one edition",
    examples = ScoreRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
public record ScoreRequest(
    @Schema(required = true, description = "Its name, such as cyber-security", maxLength = 60)
        String questionnaire,
    @Schema(required = true, pattern = "^20[0-9]{2}-[1-9][0-9]*$", maxLength = 12) String edition,
    @Schema(
            description = "How much was asked",
            enumeration = {"core", "full"},
            defaultValue = "full")
        String depth,
    @Schema(
            description =
                "Id of a variant: required where the edition has variants, and not allowed"
                    + " elsewhere",
            maxLength = 60)
        String variant,
    @Schema(required = true) Firm firm,
    @Schema(
            required = true,
            description =
                "Question id to the answer. Questions whose answer is derived from others have"
                    + " none.",
            maxProperties = MOST_ANSWERS)
        Map<String, Choice> answers,
    @Schema(
            description =
                "Scored question id to what its answer rests on, claimed unless given. Only for"
                    + " answers that say something about the firm. Raises confidence, never the"
                    + " score.",
            maxProperties = MOST_ANSWERS)
        Map<String, Basis> evidence) {

  /** No edition asks as many questions. */
  public static final int MOST_ANSWERS = 1000;

  static final String EXAMPLE =
      """
      {"questionnaire": "cyber-security", "edition": "2026-1", "depth": "core",
       "firm": {"nation": "ENG", "size": "5-9", "sector": "construction"},
       "answers": {"firewall-on": "everywhere", "passwords": ["long", "different"]},
       "evidence": {"firewall-on": "shown"}}""";

  @Schema(
      name = "ScoredFirm",
      description = "What conditions may ask about the firm",
      additionalProperties = Schema.False.class)
  record Firm(
      @Schema(
              required = true,
              enumeration = {"ENG", "WLS", "SCT", "NIR"})
          String nation,
      @Schema(required = true, implementation = FirmCodes.Size.class) String size,
      @Schema(required = true, implementation = FirmCodes.Sector.class) String sector) {}

  @Schema(
      description =
          "The id of the chosen option, or a list where several may be chosen; a number, or its"
              + " digits as text; a day as text, such as 2026-11-23",
      oneOf = {ChoiceId.class, BigDecimal.class, ChoiceIds.class})
  public interface Choice {}

  @Schema(type = SchemaType.STRING, maxLength = 100)
  interface ChoiceId {}

  @Schema(type = SchemaType.ARRAY, implementation = ChoiceId.class, maxItems = 100)
  interface ChoiceIds {}

  @Schema(
      type = SchemaType.STRING,
      description = "The firm says so, can show it, or somebody else has seen it",
      enumeration = {"claimed", "shown", "verified"})
  public interface Basis {}
}
