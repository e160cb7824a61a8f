package org.waymark.web.hub;

import io.smallrye.common.annotation.Blocking;
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
  private final DisableAdviser disableAdviser;
  private final RestoreAdviser restoreAdviser;
  private final PromoteAdviser promoteAdviser;
  private final SendInvitationAgain sendAgain;
  private final StaffAnswers answers;

  PersonPages(
      Managed managed,
      DisableAdviser disableAdviser,
      RestoreAdviser restoreAdviser,
      PromoteAdviser promoteAdviser,
      SendInvitationAgain sendAgain,
      StaffAnswers answers) {
    this.managed = managed;
    this.disableAdviser = disableAdviser;
    this.restoreAdviser = restoreAdviser;
    this.promoteAdviser = promoteAdviser;
    this.sendAgain = sendAgain;
    this.answers = answers;
  }

  @POST
  @Path("disable")
  public Response disable(@PathParam("person") String person) {
    return answers.disabled(
        disableAdviser.disable(managed.manager(), id(person)), PeoplePages.ADDRESS);
  }

  @POST
  @Path("restore")
  public Response restore(@PathParam("person") String person) {
    return answers.restored(
        restoreAdviser.restore(managed.manager(), id(person)), PeoplePages.ADDRESS);
  }

  @POST
  @Path("manager")
  public Response promote(@PathParam("person") String person) {
    return answers.promoted(
        promoteAdviser.promote(managed.manager(), id(person)), PeoplePages.ADDRESS);
  }

  @POST
  @Path("invitation")
  public Response invite(@PathParam("person") String person) {
    var invited = id(person);
    return answers.sentAgain(
        sendAgain.send(managed.manager(), invited), PeoplePages.ADDRESS, invited);
  }

  private static PersonId id(String person) {
    return PersonId.read(person).orElseThrow(NotFoundException::new);
  }
}
