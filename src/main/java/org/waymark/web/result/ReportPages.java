package org.waymark.web.result;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.CurrentActor;
import org.waymark.report.CompileReport;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.brand.InHubColours;
import org.waymark.web.layout.recognition.Visit;

/** The report on an assessment that was handed in. */
@Path("/assessments")
@Produces(MediaType.TEXT_HTML)
@ForFirms
@Blocking
class ReportPages {

  private final Casework casework;
  private final CompileReport compileReport;
  private final CurrentActor actor;
  private final Visit visit;
  private final ReportView view;

  ReportPages(
      Casework casework,
      CompileReport compileReport,
      CurrentActor actor,
      Visit visit,
      ReportView view) {
    this.casework = casework;
    this.compileReport = compileReport;
    this.actor = actor;
    this.visit = visit;
    this.view = view;
  }

  /** The report; for a draft the way back to its questions. */
  @GET
  @Path("{id}/report")
  @InHubColours
  public Response report(@PathParam("id") String id, @QueryParam("late") @Nullable String late) {
    var found =
        AssessmentId.read(id)
            .flatMap(assessment -> casework.find(assessment, actor.get()))
            .orElseThrow(NotFoundException::new);
    return compileReport
        .compile(found)
        .map(report -> view.page(report, visit.shownCode(), late != null))
        .map(page -> casework.followsAnother(found) ? page.after(trend(found)) : page)
        .map(page -> Response.ok(view.complete(page, found, actor.get())))
        .orElseGet(() -> Response.seeOther(URI.create("/assessments/" + id)))
        .build();
  }

  /** The part of the account that is about the same questionnaire. */
  private static String trend(Case found) {
    return "/account#scores-" + found.assessment().edition().questionnaire();
  }
}
