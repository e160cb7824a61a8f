package org.waymark.web.admin;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.hub.member.DisableAdviser;
import org.waymark.hub.member.PromoteAdviser;
import org.waymark.hub.member.RestoreAdviser;
import org.waymark.hub.member.SendInvitationAgain;
import org.waymark.kernel.PersonId;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.StaffAnswers;

/** What an administrator can do with one person of any hub. */
@Path(MembersPages.ADDRESS + "/{person:[0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ForStaff
@Blocking
class MemberPages {

  private final Administration administration;
  private final Acts acts;
  private final StaffAnswers answers;

  MemberPages(Administration administration, Acts acts, StaffAnswers answers) {
    this.administration = administration;
    this.acts = acts;
    this.answers = answers;
  }

  /** What can be done. */
  @Singleton
  static class Acts {
    private final DisableAdviser disable;
    private final RestoreAdviser restore;
    private final PromoteAdviser promote;
    private final SendInvitationAgain sendAgain;

    Acts(
        DisableAdviser disable,
        RestoreAdviser restore,
        PromoteAdviser promote,
        SendInvitationAgain sendAgain) {
      this.disable = disable;
      this.restore = restore;
      this.promote = promote;
      this.sendAgain = sendAgain;
    }
  }

  @POST
  @Path("disable")
  public Response disable(@PathParam("person") String person) {
    return answers.disabled(
        acts.disable.disable(administration.administrator(), id(person)), MembersPages.ADDRESS);
  }

  @POST
  @Path("restore")
  public Response restore(@PathParam("person") String person) {
    return answers.restored(
        acts.restore.restore(administration.administrator(), id(person)), MembersPages.ADDRESS);
  }

  @POST
  @Path("manager")
  public Response promote(@PathParam("person") String person) {
    return answers.promoted(
        acts.promote.promote(administration.administrator(), id(person)), MembersPages.ADDRESS);
  }

  @POST
  @Path("invitation")
  public Response invite(@PathParam("person") String person) {
    var invited = id(person);
    return answers.sentAgain(
        acts.sendAgain.send(administration.administrator(), invited),
        MembersPages.ADDRESS,
        invited);
  }

  private static PersonId id(String person) {
    return PersonId.read(person).orElseThrow(NotFoundException::new);
  }
}
