package org.waymark.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.review.Review;
import org.waymark.identity.Actor;
import org.waymark.report.AssessmentReport;
import org.waymark.web.layout.component.Link;
import org.waymark.web.result.programme.ProgrammesView;
import org.waymark.web.result.referral.Taken;

/** Makes the page of a report from its parts. */
@ApplicationScoped
public class ReportView {

  private final HeadingView heading;
  private final VerdictView verdict;
  private final ActionsView actions;
  private final ProgrammesView programmes;
  private final TablesView tables;

  ReportView(
      HeadingView heading,
      VerdictView verdict,
      ActionsView actions,
      ProgrammesView programmes,
      TablesView tables) {
    this.heading = heading;
    this.verdict = verdict;
    this.actions = actions;
    this.programmes = programmes;
    this.tables = tables;
  }

  /**
   * @param code as the person writes it down, in groups; null for who has signed in without it
   * @param late whether the firm has just tried to change an answer
   */
  ReportPage page(AssessmentReport report, @Nullable String code, boolean late) {
    var pdf = "/assessments/" + report.id() + "/report.pdf";
    return page(report, heading.of(report, late), new ReportPage.Reader(code, null, null, pdf));
  }

  /**
   * The same for an adviser whom the firm lets see its answers.
   *
   * @param client where the adviser comes from
   */
  ReportPage page(AssessmentReport report, Link client) {
    return page(
        report,
        heading.of(report, false).withoutGoingDeeper(),
        new ReportPage.Reader(
            null, client, null, client.href() + "/reports/" + report.id() + "/report.pdf"));
  }

  /** The same for paper, with who filled it in and without what was done after it. */
  public ReportPage page(AssessmentReport report, Case found, Actor reader) {
    return page(report, null, false).with(tables.filledIn(found, reader), null);
  }

  /**
   * What can be said to an adviser whom the firm lets see its scores, and not its answers.
   *
   * @param client where the adviser comes from
   */
  OutlinePage page(Review.ScoresOnly review, Link client) {
    return new OutlinePage(
        heading.of(review), verdict.of(review), verdict.sections(review), client);
  }

  /** A page with what advisers did, as far as somebody may read it. */
  ReportPage complete(ReportPage page, Case found, Actor reader) {
    return page.with(tables.filledIn(found, reader), tables.checks(found, reader))
        .with(tables.taken(found, reader));
  }

  private ReportPage page(
      AssessmentReport report, ReportPage.Heading head, ReportPage.Reader reader) {
    return new ReportPage(
        head,
        verdict.of(report),
        verdict.sections(report),
        actions.of(report, reader.client() == null),
        tables.figures(report),
        help(report, reader.client() == null),
        tables.working(report),
        null,
        reader);
  }

  /** An adviser reads it, and is not asked about the firm. */
  private ReportPage.Help help(AssessmentReport report, boolean own) {
    var found = report.support();
    return new ReportPage.Help(
        programmes.first(report),
        programmes.more(report),
        new ReportPage.Beside(
            programmes.support().steps(found),
            own ? programmes.support().question(report.id(), found) : null,
            own && programmes.support().told(found)
                ? "/assessments/" + report.id() + "/support"
                : null,
            programmes.support().fallbacks(found)),
        Taken.NOTHING);
  }
}
