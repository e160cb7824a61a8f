package org.waymark.web.result.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.waymark.assessment.Casework.Case;
import org.waymark.print.Copy;
import org.waymark.print.PrintReport;
import org.waymark.print.Printing;
import org.waymark.report.CompileReport;
import org.waymark.web.layout.download.Attachment;

/** Hands a printed report over. */
@ApplicationScoped
class PaperFile {

  private static final int TOO_MANY_REQUESTS = 429;

  private final CompileReport compileReport;
  private final PrintReport printReport;

  PaperFile(CompileReport compileReport, PrintReport printReport) {
    this.compileReport = compileReport;
    this.printReport = printReport;
  }

  /** The report on a case that was handed in. */
  Response answer(Case found) {
    return switch (printReport.print(() -> copy(found))) {
      case Printing.Printed(var pdf, var name, var language) ->
          Response.fromResponse(new Attachment(name, PrintReport.MEDIA_TYPE).with(pdf))
              .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
              .header(HttpHeaders.VARY, "Accept-Language, Cookie")
              .build();
      case Printing.Enough(var again) -> tooMany(again);
      case Printing.Busy(var again) -> throw new ServiceUnavailableException(again.toSeconds());
    };
  }

  private Copy copy(Case found) {
    return new Copy(compileReport.compile(found).orElseThrow(), found, null);
  }

  private static Response tooMany(Duration again) {
    return Response.status(TOO_MANY_REQUESTS)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.RETRY_AFTER, again.toSeconds())
        .entity(new WaitPage().render())
        .build();
  }
}
