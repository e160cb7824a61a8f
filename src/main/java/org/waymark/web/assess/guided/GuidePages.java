package org.waymark.web.assess.guided;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.GuideAssessment;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.GuidedDraft;
import org.waymark.web.layout.staff.ForStaff;

/** Beginning a questionnaire together with a client. */
@Path(Addresses.GUIDED)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class GuidePages {

  private final GuidedDraft draft;
  private final GuideAssessment guideAssessment;
  private final Assessments assessments;
  private final Questionnaires questionnaires;
  private final GuideView view;

  GuidePages(
      GuidedDraft draft,
      GuideAssessment guideAssessment,
      Assessments assessments,
      Questionnaires questionnaires,
      GuideView view) {
    this.draft = draft;
    this.guideAssessment = guideAssessment;
    this.assessments = assessments;
    this.questionnaires = questionnaires;
    this.view = view;
  }

  @GET
  public TemplateInstance choose(@PathParam("organisation") String organisation) {
    var firm = draft.answering(organisation);
    return view.page(firm, assessments.guided(firm, draft.adviser()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(
      @PathParam("organisation") String organisation,
      @FormParam("questionnaire") @Nullable String questionnaire) {
    var firm = draft.answering(organisation);
    var edition = Optional.ofNullable(questionnaire).flatMap(questionnaires::current);
    if (edition.isEmpty()) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(view.page(firm, assessments.guided(firm, draft.adviser())))
          .build();
    }
    return guideAssessment
        .guide(edition.get(), firm, draft.adviser())
        .map(id -> Response.seeOther(URI.create(Addresses.guided(firm) + "/" + id)).build())
        .orElseThrow(NotFoundException::new);
  }
}
