package org.waymark.web.result.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.identity.CurrentActor;
import org.waymark.report.CompileReport;
import org.waymark.web.layout.ForFirms;

/** What would come of doing some of what a report advises. The choice stands in the address. */
@Path("/assessments")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class PlanPages {

  /** More than any edition has. */
  private static final int MOST = 200;

  private final Casework casework;
  private final CompileReport compileReport;
  private final CurrentActor actor;
  private final PlanView view;

  PlanPages(Casework casework, CompileReport compileReport, CurrentActor actor, PlanView view) {
    this.casework = casework;
    this.compileReport = compileReport;
    this.actor = actor;
    this.view = view;
  }

  @GET
  @Path("{id}/plan")
  public PlanPage plan(@PathParam("id") String id, @QueryParam("do") List<String> chosen) {
    var report =
        AssessmentId.read(id)
            .flatMap(assessment -> casework.find(assessment, actor.get()))
            .flatMap(compileReport::compile)
            .orElseThrow(NotFoundException::new);
    return view.page(report, chosen.stream().limit(MOST).collect(Collectors.toSet()));
  }
}
