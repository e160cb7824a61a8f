package org.waymark.adviser.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.SubmitAssessment.AssessmentSubmitted;
import org.waymark.scoring.Scorer;

/** Keeps how an assessment came out, in the transaction that hands it in. */
@ApplicationScoped
class KeepStanding {

  private final ClientStandings standings;
  private final Casework casework;
  private final Scorer scorer = new Scorer();

  KeepStanding(ClientStandings standings, Casework casework) {
    this.standings = standings;
    this.casework = casework;
  }

  void keep(@Observes AssessmentSubmitted event) {
    var found = event.found();
    standings.add(found.assessment().organisation(), standing(found));
  }

  private ClientStanding standing(Case found) {
    var assessment = found.assessment();
    var edition = found.interview().questionnaire();
    return new ClientStanding(
        assessment.id(),
        assessment.edition(),
        edition.about().series(),
        assessment.form(),
        assessment.submittedAt().orElseThrow(),
        Outcome.of(scorer.score(edition, found.firm(), found.answers())),
        Outcome.of(scorer.score(casework.core(found), found.firm(), found.answers())));
  }
}
