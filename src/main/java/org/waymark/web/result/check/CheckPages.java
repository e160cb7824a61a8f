package org.waymark.web.result.check;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.adviser.validation.finding.Validations.Receipts;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.ForFirms;

/** What an adviser found, for the firm: also after it let nobody in any more. */
@Path("/assessments/{id}/report/checks/{check}")
@ForFirms
@Blocking
class CheckPages {

  private final Casework casework;
  private final ChecksView checks;
  private final CheckView view;
  private final CurrentActor actor;

  CheckPages(Casework casework, ChecksView checks, CheckView view, CurrentActor actor) {
    this.casework = casework;
    this.checks = checks;
    this.view = view;
    this.actor = actor;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("id") String id, @PathParam("check") String check) {
    var found = found(id);
    return view.page(found, validation(found, check), owner());
  }

  @GET
  @Path("own.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response own(@PathParam("id") String id, @PathParam("check") String check) {
    return file("own", receipts(id, check).self());
  }

  @GET
  @Path("checked.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response checked(@PathParam("id") String id, @PathParam("check") String check) {
    return file("checked", receipts(id, check).validated());
  }

  private Receipts receipts(String id, String check) {
    return checks
        .receipts(validation(found(id), check), owner())
        .orElseThrow(NotFoundException::new);
  }

  private static Response file(String name, String receipt) {
    return Response.ok(receipt)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + name + ".json\"")
        .build();
  }

  private Validation validation(Case found, String check) {
    return checks.finished(found, owner(), check).orElseThrow(NotFoundException::new);
  }

  private Case found(String id) {
    return AssessmentId.read(id)
        .flatMap(assessment -> casework.find(assessment, owner()))
        .orElseThrow(NotFoundException::new);
  }

  private Actor.Owner owner() {
    if (actor.get() instanceof Actor.Owner owner) {
      return owner;
    }
    throw new NotFoundException();
  }
}
