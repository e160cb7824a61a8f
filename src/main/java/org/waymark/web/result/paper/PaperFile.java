package org.waymark.web.result.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.waymark.assessment.Casework.Case;
import org.waymark.print.Copy;
import org.waymark.print.PrintReport;
import org.waymark.print.Printing;
import org.waymark.report.AssessmentReport;
import org.waymark.web.layout.download.Attachment;

/** Hands a printed report over. */
@ApplicationScoped
class PaperFile {

  private final PrintReport printReport;

  PaperFile(PrintReport printReport) {
    this.printReport = printReport;
  }

  Response answer(AssessmentReport report, Case found) {
    return switch (printReport.print(new Copy(report, found, null, false))) {
      case Printing.Printed(var pdf, var name, var language) ->
          Response.fromResponse(new Attachment(name, PrintReport.MEDIA_TYPE).with(pdf))
              .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
              .header(HttpHeaders.VARY, "Accept-Language, Cookie")
              .build();
      case Printing.Enough(var again) -> throw later(again);
      case Printing.Busy(var again) -> throw later(again);
    };
  }

  private static ServiceUnavailableException later(Duration again) {
    return new ServiceUnavailableException(again.toSeconds());
  }
}
