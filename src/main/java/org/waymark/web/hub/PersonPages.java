package org.waymark.web.hub;

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

/** What a manager can do with one of the hub's people. */
@Path(PeoplePages.ADDRESS + "/{person}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ForStaff
@Blocking
class PersonPages {

  private final Managed managed;
  private final MemberActs acts;

  PersonPages(Managed managed, MemberActs acts) {
    this.managed = managed;
    this.acts = acts;
  }

  @POST
  @Path("disable")
  public Response disable(@PathParam("person") String person) {
    return acts.disable(managed.manager(), person, PeoplePages.ADDRESS);
  }

  @POST
  @Path("restore")
  public Response restore(@PathParam("person") String person) {
    return acts.restore(managed.manager(), person, PeoplePages.ADDRESS);
  }

  @POST
  @Path("manager")
  public Response promote(@PathParam("person") String person) {
    return acts.promote(managed.manager(), person, PeoplePages.ADDRESS);
  }

  @POST
  @Path("invitation")
  public Response invite(@PathParam("person") String person) {
    return acts.invite(managed.manager(), person, PeoplePages.ADDRESS);
  }
}
