package org.waymark.api.v1.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Limit;
import org.waymark.assessment.brought.BroughtAssessment;
import org.waymark.assessment.brought.BroughtAssessments;
import org.waymark.assessment.brought.BroughtAssessments.Filter;
import org.waymark.assessment.brought.BroughtAssessments.Position;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** Makes the pages of the list of assessments. */
@ApplicationScoped
class Listing {

  private static final String LIST = "assessments";

  private final BroughtAssessments assessments;
  private final Clock clock;

  Listing(BroughtAssessments assessments, Clock clock) {
    this.assessments = assessments;
    this.clock = clock;
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
    var limit = Limit.read(asked.limit());
    var filter = new Filter(organisation(asked.organisation()), submitted(asked.state()));
    var after =
        Optional.ofNullable(asked.cursor())
            .map(text -> Cursor.read(text, LIST, partner.partner(), clock.instant()))
            .map(read -> new Position(read.at(), read.id()))
            .orElse(null);
    // One more than asked for: whether there is another page.
    var found = assessments.visibleTo(partner, filter, after, limit + 1);
    var page = found.stream().limit(limit).toList();
    var next = found.size() > limit ? next(page.getLast(), partner, asked, limit) : null;
    return new AssessmentListResponse(
        page.stream().map(AssessmentResponse::withoutAnswers).toList(),
        new AssessmentListResponse.Next(next));
  }

  private static @Nullable OrganisationId organisation(@Nullable String text) {
    return text == null
        ? null
        : OrganisationId.read(text)
            .orElseThrow(
                () ->
                    Problems.of(
                        ProblemType.BAD_REQUEST,
                        "organisation must be the id of a firm of yours."));
  }

  private static @Nullable Boolean submitted(@Nullable String state) {
    return switch (state) {
      case null -> null;
      case "draft" -> false;
      case "submitted" -> true;
      default -> throw Problems.of(ProblemType.BAD_REQUEST, "state must be draft or submitted.");
    };
  }

  private String next(BroughtAssessment last, Actor.Partner partner, Asked asked, int limit) {
    var cursor =
        new Cursor(last.startedAt(), last.id().value())
            .written(LIST, partner.partner(), clock.instant());
    return AssessmentsResource.PATH
        + "?cursor="
        + cursor
        + "&limit="
        + limit
        + (asked.organisation() == null ? "" : "&organisation=" + asked.organisation())
        + (asked.state() == null ? "" : "&state=" + asked.state());
  }
}
