package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.waymark.hub.member.DisableAdviser;
import org.waymark.hub.member.PromoteAdviser;
import org.waymark.hub.member.RestoreAdviser;
import org.waymark.hub.member.SendInvitationAgain;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;

/**
 * What can be done with somebody who works for a hub, by its manager or an administrator. Each
 * answers with where to go next, and a person who is none, or none of theirs, is not found.
 */
@ApplicationScoped
public class MemberActs {

  private final DisableAdviser disableAdviser;
  private final RestoreAdviser restoreAdviser;
  private final PromoteAdviser promoteAdviser;
  private final SendInvitationAgain sendInvitationAgain;
  private final StaffAnswers answers;

  MemberActs(
      DisableAdviser disableAdviser,
      RestoreAdviser restoreAdviser,
      PromoteAdviser promoteAdviser,
      SendInvitationAgain sendInvitationAgain,
      StaffAnswers answers) {
    this.disableAdviser = disableAdviser;
    this.restoreAdviser = restoreAdviser;
    this.promoteAdviser = promoteAdviser;
    this.sendInvitationAgain = sendInvitationAgain;
    this.answers = answers;
  }

  /** Ends somebody's access. */
  public Response disable(Actor actor, String person, String back) {
    return answers.disabled(disableAdviser.disable(actor, id(person)), back);
  }

  /** Gives access back to somebody who had it. */
  public Response restore(Actor actor, String person, String back) {
    return answers.restored(restoreAdviser.restore(actor, id(person)), back);
  }

  /** Makes somebody a manager of their hub. */
  public Response promote(Actor actor, String person, String back) {
    return answers.promoted(promoteAdviser.promote(actor, id(person)), back);
  }

  /** Sends somebody their invitation again. */
  public Response invite(Actor actor, String person, String back) {
    var invited = id(person);
    return answers.sentAgain(sendInvitationAgain.send(actor, invited), back, invited);
  }

  private static PersonId id(String person) {
    return PersonId.read(person).orElseThrow(NotFoundException::new);
  }
}
