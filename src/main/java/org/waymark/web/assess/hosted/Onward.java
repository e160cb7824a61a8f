package org.waymark.web.assess.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Assessments;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.hosted.FollowLink;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.Addresses;
import org.waymark.web.layout.Beginning;
import org.waymark.web.layout.recognition.ReturnCookie;
import org.waymark.web.layout.recognition.Visit;

/** Where a firm goes on that has used its link, and what its browser brings from then on. */
@ApplicationScoped
class Onward {

  private final CurrentActor actor;
  private final Visit visit;
  private final ReturnCookie cookie;
  private final Assessments assessments;
  private final Questionnaires questionnaires;

  Onward(
      CurrentActor actor,
      Visit visit,
      ReturnCookie cookie,
      Assessments assessments,
      Questionnaires questionnaires) {
    this.actor = actor;
    this.visit = visit;
    this.cookie = cookie;
    this.assessments = assessments;
    this.questionnaires = questionnaires;
  }

  /** A browser that brings the firm's own code keeps it: that works for longer. */
  NewCookie[] cookies(Actor.Owner owner, ReturnCode drawn) {
    var bringsCode = owner.equals(actor.get()) && visit.code().isPresent();
    return bringsCode
        ? new NewCookie[0]
        : new NewCookie[] {cookie.carrying(drawn, FollowLink.VISIT)};
  }

  /** The draft of a questionnaire, or its beginning; without one all that the firm has begun. */
  URI place(Actor.Owner owner, @Nullable String questionnaire) {
    if (questionnaire == null || questionnaires.current(questionnaire).isEmpty()) {
      return URI.create(Addresses.ALL);
    }
    return actor.as(owner, () -> assessments.visibleTo(owner)).stream()
        .filter(own -> !own.isSubmitted())
        .filter(own -> own.edition().questionnaire().equals(questionnaire))
        .findFirst()
        .map(Addresses::tasks)
        .orElseGet(() -> URI.create(Beginning.of(questionnaire, Depth.CORE)));
  }
}
