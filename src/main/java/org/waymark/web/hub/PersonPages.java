package org.waymark.web.hub;

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

/** What a manager can do with one of the hub's people. */
@Path(PeoplePages.ADDRESS + "/{person}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ForStaff
@Blocking
class PersonPages {

  private final Managed managed;
  private final Acts acts;
  private final StaffAnswers answers;

  PersonPages(Managed managed, Acts acts, StaffAnswers answers) {
    this.managed = managed;
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
        acts.disable.disable(managed.manager(), id(person)), PeoplePages.ADDRESS);
  }

  @POST
  @Path("restore")
  public Response restore(@PathParam("person") String person) {
    return answers.restored(
        acts.restore.restore(managed.manager(), id(person)), PeoplePages.ADDRESS);
  }

  @POST
  @Path("manager")
  public Response promote(@PathParam("person") String person) {
    return answers.promoted(
        acts.promote.promote(managed.manager(), id(person)), PeoplePages.ADDRESS);
  }

  @POST
  @Path("invitation")
  public Response invite(@PathParam("person") String person) {
    var invited = id(person);
    return answers.sentAgain(
        acts.sendAgain.send(managed.manager(), invited), PeoplePages.ADDRESS, invited);
  }

  private static PersonId id(String person) {
    return PersonId.read(person).orElseThrow(NotFoundException::new);
  }
}
