package org.waymark.api.v1.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.programme.EligibilityResponse.Standing;
import org.waymark.exchange.ScorecardDocument.TextDocument;
import org.waymark.programme.directory.JudgeProgrammes.Judged;
import org.waymark.programme.directory.Listed;
import org.waymark.recommendation.Match;
import org.waymark.recommendation.Need;
import org.waymark.scoring.Score;

/** One programme that helps with what a firm lacks, and why it is here. */
record HelpResponse(
    @JsonUnwrapped Standing standing,
    @Schema(required = true, description = "What of the firm's shortfall it helps with")
        NeedResponse need) {

  /** What it helps with. */
  @Schema(name = "ProgrammeNeed")
  record NeedResponse(
      @Schema(
              required = true,
              description = "What these practices cost the score together, in points of 100")
          int points,
      @Schema(required = true, description = "In the order of asking")
          List<PracticeResponse> practices) {}

  /** A practice that the firm lacks, wholly or in part. */
  @Schema(name = "ProgrammePractice")
  record PracticeResponse(
      @Schema(required = true, description = "Id of the question about it") String question,
      @Schema(required = true, description = "What there is to do") TextDocument title,
      @Schema(required = true, description = "What it costs the score, in points of 100")
          int points) {

    static PracticeResponse of(Need.Gap gap) {
      return new PracticeResponse(
          gap.question().id(), ActionResponse.text(gap.action().title()), Score.points(gap.lost()));
    }
  }

  static HelpResponse of(Match match) {
    var listed = new Listed(match.programme(), match.freshness());
    var need = match.need();
    return new HelpResponse(
        Standing.of(new Judged(listed, match.judgement())),
        new NeedResponse(
            Score.points(need.addressed()),
            need.gaps().stream().map(PracticeResponse::of).toList()));
  }
}
