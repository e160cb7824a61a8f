package org.waymark.web.result.check;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.waymark.adviser.validation.Desk;
import org.waymark.adviser.validation.OpenValidation;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.web.layout.staff.ForStaff;

/** What somebody of the hub found, for an adviser whom the firm lets see its answers. */
@Path("/advise/clients/{organisation}/reports/{assessment}/checks/{check}")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class AdviserCheckPages {

  private final OpenValidation openValidation;
  private final ChecksView checks;
  private final CheckView view;
  private final CurrentActor actor;

  AdviserCheckPages(
      OpenValidation openValidation, ChecksView checks, CheckView view, CurrentActor actor) {
    this.openValidation = openValidation;
    this.checks = checks;
    this.view = view;
    this.actor = actor;
  }

  @GET
  public TemplateInstance show(
      @PathParam("organisation") String organisation,
      @PathParam("assessment") String assessment,
      @PathParam("check") String check) {
    if (!(actor.get() instanceof Actor.Adviser adviser)) {
      throw new NotFoundException();
    }
    var found =
        AssessmentId.read(assessment)
            .map(id -> new Wanted(firm(organisation), id))
            .flatMap(wanted -> openValidation.open(wanted, true, adviser))
            .map(Desk::found)
            .orElseThrow(NotFoundException::new);
    return checks
        .finished(found, adviser, check)
        .map(validation -> view.page(found, validation, adviser))
        .orElseThrow(NotFoundException::new);
  }

  private static OrganisationId firm(String text) {
    return AssessmentId.read(text)
        .map(AssessmentId::value)
        .map(OrganisationId::new)
        .orElse(new OrganisationId(new UUID(0, 0)));
  }
}
