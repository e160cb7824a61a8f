package org.waymark.web.result.paper;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.assessment.Casework.Case;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.print.Copy;
import org.waymark.print.ReportLayout;
import org.waymark.print.Sheet;
import org.waymark.web.layout.Frame;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.result.ReportView;

/** Lays reports out for paper, from the parts of the page. */
@ApplicationScoped
class PaperView implements ReportLayout {

  private final ReportView view;
  private final Organisations organisations;
  private final Frame frame;
  private final PaperMessages messages;
  private final Speaker speaker;

  PaperView(
      ReportView view,
      Organisations organisations,
      Frame frame,
      @Spoken PaperMessages messages,
      Speaker speaker) {
    this.view = view;
    this.organisations = organisations;
    this.frame = frame;
    this.messages = messages;
    this.speaker = speaker;
  }

  @Override
  public Sheet lay(Copy copy, Actor reader) {
    var report = copy.report();
    var page = view.page(report, copy.found(), reader);
    var heading = page.heading();
    var paper =
        new PaperPage(
            page,
            messages.title(heading.questionnaire().words(), speaker.day(report.submittedAt())),
            new PaperPage.Imprint(
                messages.asOf(speaker.day(report.support().day())),
                report.id().toString(),
                copy.reference(),
                receipt(copy.found()).digest()),
            invented(copy.found()) || frame.demonstration());
    return new Sheet(paper.render(), speaker.language());
  }

  private boolean invented(Case found) {
    return organisations.isInvented(found.assessment().organisation());
  }

  private static Receipt receipt(Case found) {
    var edition = found.interview().questionnaire();
    return Receipt.of(edition, new AnswerSheet(edition.form(), found.firm(), found.answers()));
  }
}
