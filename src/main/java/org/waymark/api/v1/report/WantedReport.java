package org.waymark.api.v1.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Caller;
import org.waymark.assessment.AssessmentId;
import org.waymark.report.ReportToPartner;
import org.waymark.report.ReportToPartner.Reporting;

/** Finds the report that a partner's program wants, in whichever form. */
@ApplicationScoped
class WantedReport {

  private final Caller caller;
  private final ReportToPartner reportToPartner;

  WantedReport(Caller caller, ReportToPartner reportToPartner) {
    this.caller = caller;
    this.reportToPartner = reportToPartner;
  }

  /** The report; a problem where there is none, or none yet. */
  Reporting.Ready on(String assessment) {
    var id = AssessmentId.read(assessment).orElseThrow(WantedReport::unknown);
    return switch (reportToPartner.report(id, caller.partner())) {
      case Reporting.Ready ready -> ready;
      case Reporting.NotReady _ ->
          throw Problems.of(ProblemType.REPORT_NOT_READY, ProblemType.REPORT_NOT_READY.meaning());
      case Reporting.Unknown _ -> throw unknown();
    };
  }

  private static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_ASSESSMENT, ProblemType.UNKNOWN_ASSESSMENT.meaning());
  }
}
