package org.waymark.api.v1.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.assessment.brought.BroughtAssessments;
import org.waymark.assessment.brought.BroughtAssessments.Filter;
import org.waymark.assessment.brought.BroughtAssessments.Position;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

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

  /**
   * What a program asks for, as its address has it.
   *
   * @param organisation id of a firm
   */
  record Asked(
      @Nullable String organisation,
      @Nullable String state,
      @Nullable String cursor,
      @Nullable String limit) {}

  AssessmentListResponse page(Actor.Partner partner, Asked asked) {
    var filter = new Filter(organisation(asked.organisation()), submitted(asked.state()), null);
    var page =
        pages.page(
            new Pages.Asked(LIST, partner.partner(), asked.cursor(), asked.limit()),
            (after, most) -> assessments.visibleTo(partner, filter, position(after), most),
            assessment -> new Cursor(assessment.startedAt(), assessment.id().value()));
    var next = page.next(AssessmentsResource.PATH);
    return new AssessmentListResponse(
        page.told(AssessmentResponse::withoutAnswers),
        new AssessmentListResponse.Next(next == null ? null : next + same(asked)));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }

  /** The firm that a query names; throws a problem when it is none. */
  public static @Nullable OrganisationId organisation(@Nullable String text) {
    return text == null
        ? null
        : OrganisationId.read(text)
            .orElseThrow(
                () ->
                    Problems.of(
                        ProblemType.BAD_REQUEST,
                        "organisation must be the id of a firm of yours."));
  }

  /** Whether a query asks for what was submitted; throws a problem when it asks for neither. */
  public static @Nullable Boolean submitted(@Nullable String state) {
    return switch (state) {
      case null -> null;
      case "draft" -> false;
      case "submitted" -> true;
      default -> throw Problems.of(ProblemType.BAD_REQUEST, "state must be draft or submitted.");
    };
  }

  private static String same(Asked asked) {
    return (asked.organisation() == null ? "" : "&organisation=" + asked.organisation())
        + (asked.state() == null ? "" : "&state=" + asked.state());
  }
}
