package org.waymark.web.admin;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.web.layout.staff.ForStaff;
import org.waymark.web.layout.staff.MemberActs;

/** What an administrator can do with one person of any hub. */
@Path(MembersPages.ADDRESS + "/{person:[0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ForStaff
@Blocking
class MemberPages {

  private final Administration administration;
  private final MemberActs acts;

  MemberPages(Administration administration, MemberActs acts) {
    this.administration = administration;
    this.acts = acts;
  }

  @POST
  @Path("disable")
  public Response disable(@PathParam("person") String person) {
    return acts.disable(administration.administrator(), person, MembersPages.ADDRESS);
  }

  @POST
  @Path("restore")
  public Response restore(@PathParam("person") String person) {
    return acts.restore(administration.administrator(), person, MembersPages.ADDRESS);
  }

  @POST
  @Path("manager")
  public Response promote(@PathParam("person") String person) {
    return acts.promote(administration.administrator(), person, MembersPages.ADDRESS);
  }

  @POST
  @Path("invitation")
  public Response invite(@PathParam("person") String person) {
    return acts.invite(administration.administrator(), person, MembersPages.ADDRESS);
  }
}
