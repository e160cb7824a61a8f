package org.waymark.api.v1.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.api.parameter.ExternalReferences;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.assessment.brought.BroughtAssessments;
import org.waymark.assessment.brought.BroughtAssessments.Filter;
import org.waymark.assessment.brought.BroughtAssessments.Position;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ExternalReference;

/** Makes the pages of the list of assessments. */
@ApplicationScoped
public class Listing {

  private static final String LIST = "assessments";

  private final BroughtAssessments assessments;
  private final Pages pages;

  Listing(BroughtAssessments assessments, Pages pages) {
    this.assessments = assessments;
    this.pages = pages;
  }

  /** Which assessments a program asks for, as its address has it: of a list and of an export. */
  public static class Query {

    @Parameter(
        description = "Id of a firm; of all firms unless given",
        schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @QueryParam("organisation")
    @Nullable String organisation;

    @Parameter(
        description = "The assessment that you call so, alone; all unless given",
        schema = @Schema(type = SchemaType.STRING, maxLength = ExternalReference.LONGEST))
    @QueryParam(ExternalReferences.NAME)
    @Nullable String externalReference;

    @Parameter(
        description = "Both unless given",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"draft", "submitted"}))
    @QueryParam("state")
    @Nullable String state;

    /**
     * What it is for; throws a problem where that is nothing.
     *
     * @param since as in {@link Filter}
     */
    public Filter filter(@Nullable Instant since) {
      return new Filter(firm(), ExternalReferences.asked(externalReference), submitted(), since);
    }

    private @Nullable OrganisationId firm() {
      return organisation == null
          ? null
          : OrganisationId.read(organisation)
              .orElseThrow(
                  () ->
                      Problems.of(
                          ProblemType.BAD_REQUEST,
                          "organisation must be the id of a firm of yours."));
    }

    private @Nullable Boolean submitted() {
      return switch (state) {
        case null -> null;
        case "draft" -> false;
        case "submitted" -> true;
        default -> throw Problems.of(ProblemType.BAD_REQUEST, "state must be draft or submitted.");
      };
    }

    /**
     * The same, to be put behind an address that has a query. What is called by a reference is one,
     * and on one page.
     */
    String again() {
      return (organisation == null ? "" : "&organisation=" + organisation)
          + (state == null ? "" : "&state=" + state);
    }
  }

  /**
   * What a program asks for, as its address has it.
   *
   * @param query which assessments
   */
  record Asked(Query query, @Nullable String cursor, @Nullable String limit) {}

  AssessmentListResponse page(Actor.Partner partner, Asked asked) {
    var filter = asked.query().filter(null);
    var page =
        pages.page(
            new Pages.Asked(LIST, partner.partner(), asked.cursor(), asked.limit()),
            (after, most) -> assessments.visibleTo(partner, filter, position(after), most),
            assessment -> new Cursor(assessment.startedAt(), assessment.id().value()));
    var next = page.next(AssessmentsResource.PATH);
    return new AssessmentListResponse(
        page.told(AssessmentResponse::withoutAnswers),
        new AssessmentListResponse.Next(next == null ? null : next + asked.query().again()));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }
}
