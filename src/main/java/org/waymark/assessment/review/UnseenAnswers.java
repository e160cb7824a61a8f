package org.waymark.assessment.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.organisation.consent.Access;
import org.waymark.scoring.Scorer;

/**
 * Scores answers that an adviser may not see. The one place where the firm's own answers are read
 * on behalf of somebody else; nothing of them leaves it but the outline of their score.
 */
@ApplicationScoped
class UnseenAnswers {

  private final EntityManager database;
  private final DatabaseActors actors;
  private final Casework casework;
  private final Scorer scorer = new Scorer();

  UnseenAnswers(EntityManager database, DatabaseActors actors, Casework casework) {
    this.database = database;
    this.actors = actors;
    this.casework = casework;
  }

  /** What follows from the answers, for an adviser who has been let see the scores. */
  @Transactional(Transactional.TxType.MANDATORY)
  Review.ScoresOnly scored(AssessmentId id, Access access, Actor.Adviser adviser) {
    var owner = new Actor.Owner(access.organisation());
    forgetWhatWasRead();
    actors.enter(owner);
    try {
      return outline(casework.find(id, owner).orElseThrow(), access);
    } finally {
      forgetWhatWasRead();
      actors.enter(adviser);
    }
  }

  /** One actor must not be handed rows that another one's eyes have read. */
  private void forgetWhatWasRead() {
    database.flush();
    database.clear();
  }

  private Review.ScoresOnly outline(Case found, Access access) {
    var assessment = found.assessment();
    var edition = found.interview().questionnaire();
    var handed =
        new Review.Handed(
            assessment.id(),
            assessment.organisation(),
            found.profile(),
            assessment.submittedAt().orElseThrow());
    return new Review.ScoresOnly(
        access,
        handed,
        edition,
        Review.Outline.of(scorer.score(edition, found.firm(), found.answers())),
        Review.Outline.of(scorer.score(casework.core(found), found.firm(), found.answers())));
  }
}
