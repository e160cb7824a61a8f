package org.waymark.api.v1.assessment;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.api.contract.CompleteDescription;
import org.waymark.api.v1.ScoreRequest;

/** The body of a request that gives answers, as the API's description shows it. */
@Schema(
    description = "Answers to questions of an assessment",
    examples = AnswersRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
public record AnswersRequest(
    @Schema(
            required = true,
            description =
                "Question id to the answer, as in a request for a score; null takes one back",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, @Nullable OrNothing> answers,
    @Schema(
            description =
                "Question id to what the answer in this request rests on; claimed unless given",
            maxProperties = ScoreRequest.MOST_ANSWERS)
        Map<String, OwnBasis> evidence) {

  static final String EXAMPLE =
      """
      {"answers": {"firewall-on": "everywhere", "passwords": ["long", "different"]},
       "evidence": {"firewall-on": "shown"}}""";

  @Schema(
      name = "Choice" + CompleteDescription.OR_NOTHING,
      oneOf = {ScoreRequest.Choice.class})
  interface OrNothing {}

  @Schema(
      type = SchemaType.STRING,
      description =
          "The firm says so, or can show it where the question says what. That somebody else has"
              + " seen it is for advisers to say.",
      enumeration = {"claimed", "shown"})
  public interface OwnBasis {}
}
