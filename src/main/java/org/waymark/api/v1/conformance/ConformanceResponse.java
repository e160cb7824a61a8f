package org.waymark.api.v1.conformance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** The worked examples of an edition. */
record ConformanceResponse(String questionnaire, String edition, List<Vector> vectors) {

  static ConformanceResponse of(Questionnaire edition, Questionnaires questionnaires) {
    return new ConformanceResponse(
        edition.id().questionnaire(),
        edition.id().edition(),
        edition.cases().stream()
            .map(
                golden ->
                    new Vector(
                        golden.name(),
                        AskedScore.of(edition, golden, questionnaires),
                        StatedScore.of(golden.expectation())))
            .toList());
  }

  /** One example. */
  @Schema(name = "ConformanceVector")
  record Vector(
      @Schema(description = "What it shows") String name,
      @Schema(ref = "#/components/schemas/ScoreRequest") AskedScore request,
      @Schema(description = "What must come out. What is absent is not stated.")
          StatedScore expected) {}
}
