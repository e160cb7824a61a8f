package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.brought.BroughtCase;
import org.waymark.assessment.brought.OpenBroughtAssessment;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** A partner gets the report on what a firm that it brought has handed in, as the firm reads it. */
@ApplicationScoped
public class ReportToPartner {

  private final OpenBroughtAssessment openAssessment;
  private final CompileReport compileReport;
  private final CurrentActor actor;

  ReportToPartner(
      OpenBroughtAssessment openAssessment, CompileReport compileReport, CurrentActor actor) {
    this.openAssessment = openAssessment;
    this.compileReport = compileReport;
    this.actor = actor;
  }

  /** What there is of it. */
  public sealed interface Reporting {

    /** The report, and what it is about. */
    record Ready(BroughtCase about, AssessmentReport report) implements Reporting {}

    /** The assessment is a draft. */
    record NotReady() implements Reporting {}

    /** The partner has no such assessment. */
    record Unknown() implements Reporting {}
  }

  /** No transaction may be under way: each part of the report is found in one of its own. */
  public Reporting report(AssessmentId id, Actor.Partner partner) {
    var opened = openAssessment.open(id, partner);
    if (opened.isEmpty()) {
      return new Reporting.Unknown();
    }
    var about = opened.get();
    var owner = new Actor.Owner(about.about().firm());
    return actor
        .as(owner, () -> compileReport.compile(about.found()))
        .<Reporting>map(report -> new Reporting.Ready(about, report))
        .orElseGet(Reporting.NotReady::new);
  }
}
