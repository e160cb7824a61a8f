package org.waymark.api.v1.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.api.v1.ScoreRequest;
import org.waymark.assessment.Casework.Case;
import org.waymark.exchange.WrittenAnswers;
import org.waymark.questionnaire.Question;

/** What a firm has answered, and what is still to be answered. */
record AnswersResponse(
    @Schema(
            description =
                "Question id to the answer, as in a request for a score. Answers to questions that"
                    + " other answers hide are kept, and not shown.",
            type = SchemaType.OBJECT,
            additionalProperties = ScoreRequest.Choice.class)
        Map<String, Object> answers,
    @Schema(
            description =
                "Question id to what its answer rests on: of those that rest on more than"
                    + " the firm's word")
        Map<String, String> evidence,
    @Schema(
            description =
                "Ids of questions whose answer was filled in from what the firm submitted in the"
                    + " last 12 months, and was not given again")
        List<String> filledIn,
    @Schema(
            description =
                "Ids of questions that are asked, given the answers so far, and need an answer")
        List<String> unanswered) {

  static AnswersResponse of(Case found) {
    var interview = found.interview();
    var written = WrittenAnswers.of(interview);
    var filledIn = new TreeSet<>(found.filledIn().keySet());
    filledIn.retainAll(written.answers().keySet());
    return new AnswersResponse(
        written.answers(),
        written.evidence(),
        List.copyOf(filledIn),
        interview.unanswered().stream().map(Question::id).toList());
  }
}
