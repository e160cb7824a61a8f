package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.waymark.api.limit.Turns;
import org.waymark.api.v1.assessment.AssessmentResponse;
import org.waymark.assessment.brought.BroughtAssessments.Filter;
import org.waymark.assessment.brought.BroughtCase;
import org.waymark.assessment.brought.ExportAssessments;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.identity.Actor;
import org.waymark.scoring.Scorer;

/** Writes a partner's assessments one after the other. */
@ApplicationScoped
class Exports {

  private final ExportAssessments exportAssessments;
  private final Turns turns;
  private final Limits limits;
  private final ObjectMapper json;
  private final Scorer scorer = new Scorer();

  Exports(ExportAssessments exportAssessments, Turns turns, Limits limits, ObjectMapper json) {
    this.exportAssessments = exportAssessments;
    this.turns = turns;
    this.limits = limits;
    this.json = json;
  }

  /** Throws a problem where another export of the partner is under way. */
  StreamingOutput begin(Actor.Partner partner, Filter filter) {
    var turn = turns.take(partner.partner(), Turns.Kind.EXPORT);
    var writer = json.writer().without(SerializationFeature.INDENT_OUTPUT);
    var until = limits.begin();
    return out -> {
      try (turn) {
        if (turn.begin()) {
          export(exportAssessments.all(partner, filter), new Lines(out, writer), until);
        }
      }
    };
  }

  private void export(Iterator<BroughtCase> all, Lines lines, Instant until) throws IOException {
    var gone =
        InTime.through(
            all,
            () -> limits.isBefore(until),
            each ->
                lines.write(
                    new ExportResponse.Exported(AssessmentResponse.of(each), scorecard(each))));
    lines.write(new ExportResponse.End(gone.all(), gone.count()));
  }

  private @Nullable ScorecardDocument scorecard(BroughtCase brought) {
    if (!brought.about().isSubmitted()) {
      return null;
    }
    var found = brought.found();
    var interview = found.interview();
    return ScorecardDocument.from(
        scorer.score(interview.questionnaire(), found.firm(), found.answers()), interview);
  }
}
