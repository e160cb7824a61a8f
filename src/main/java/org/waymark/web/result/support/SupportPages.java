package org.waymark.web.result.support;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.report.AssessmentReport;
import org.waymark.report.CompileReport;
import org.waymark.web.layout.ForFirms;

/** What a firm tells about itself because programmes ask for it. */
@Path("/assessments")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class SupportPages {

  private final Casework casework;
  private final CompileReport compileReport;
  private final CurrentActor actor;
  private final KeepTold keepTold;
  private final SupportView view;

  SupportPages(
      Casework casework,
      CompileReport compileReport,
      CurrentActor actor,
      KeepTold keepTold,
      SupportView view) {
    this.casework = casework;
    this.compileReport = compileReport;
    this.actor = actor;
    this.keepTold = keepTold;
    this.view = view;
  }

  /** All the firm has told, to change. */
  @GET
  @Path("{id}/support")
  public SupportPage show(@PathParam("id") String id) {
    var report = report(id);
    return view.page(report.id(), report.support());
  }

  /**
   * Keeps what the firm tells, or that it does not want to say; nothing of a sheet with an error.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("{id}/support")
  public Response tell(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    var report = report(id);
    var sent = new ToldForm(form);
    var page = view.page(report.id(), report.support(), sent.sheet());
    if (page.errors() != null && !sent.skips()) {
      return Response.status(422).entity(page).build();
    }
    keepTold.keep(owner(), sent);
    return Response.seeOther(URI.create(page.report() + "#programmes-title")).build();
  }

  private AssessmentReport report(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, actor.get()))
        .flatMap(compileReport::compile)
        .orElseThrow(NotFoundException::new);
  }

  private Actor.Owner owner() {
    if (actor.get() instanceof Actor.Owner owner) {
      return owner;
    }
    throw new NotFoundException();
  }
}
