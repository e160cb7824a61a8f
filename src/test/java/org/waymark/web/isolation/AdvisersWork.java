package org.waymark.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Referred;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.web.isolation.World.Office;

/** What an adviser does with a firm that lets them in. */
@ApplicationScoped
class AdvisersWork {

  private final Community community;
  private final Clientele clientele;
  private final Validating validating;
  private final Referred referred;

  AdvisersWork(Community community, Clientele clientele, Validating validating, Referred referred) {
    this.community = community;
    this.clientele = clientele;
    this.validating = validating;
    this.referred = referred;
  }

  /** What an adviser found of the answers, and filled in together with the firm. */
  Map<String, String> with(Actor.Owner owner, Map<String, String> kept, Office office) {
    var ada = office.adviser();
    var assessment = AssessmentId.read(kept.getOrDefault("assessment", "")).orElseThrow();
    validating.validates(ada, owner, assessment);
    var referral = referred.takesUp(owner, owner.organisation(), assessment);
    var proposal = clientele.answersTogether(owner, ada, "cyber-security");
    community.sql(ada, "update assessment set proposed_at = now() where id = ?1", proposal.value());
    return Map.of(
        "check", community.rows(owner, "select id from validation").getFirst().toString(),
        "guided", clientele.answersTogether(owner, ada, "skills").toString(),
        "proposal", proposal.toString(),
        "referral", referral.toString());
  }
}
