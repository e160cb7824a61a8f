package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.SubmitAssessment.AssessmentSubmitted;
import org.waymark.assessment.brought.BroughtAssessments;
import org.waymark.assessment.brought.BroughtAssessments.Names;
import org.waymark.benchmark.round.Releasing;
import org.waymark.organisation.ExternalReference;
import org.waymark.organisation.holding.FirmErased;
import org.waymark.organisation.hosted.FirmParted;
import org.waymark.programme.catalogue.Entries;
import org.waymark.referral.RecordStage.ReferralUpdated;
import org.waymark.webhook.EventKind;

/** Hears what happens here, within the transaction in which it does. */
@ApplicationScoped
class Announcements {

  private final TellPartners messages;
  private final BroughtAssessments assessments;

  Announcements(TellPartners messages, BroughtAssessments assessments) {
    this.messages = messages;
    this.assessments = assessments;
  }

  /** Where no partner brought the firm, nobody is told. */
  void submitted(@Observes AssessmentSubmitted told) {
    var id = told.found().assessment().id();
    assessments
        .names(id)
        .ifPresent(
            names -> {
              var address = "/api/v1/assessments/" + id;
              tell(EventKind.ASSESSMENT_SUBMITTED, id, names, address);
              tell(EventKind.REPORT_READY, id, names, address + "/report");
            });
  }

  private void tell(EventKind kind, AssessmentId id, Names names, String href) {
    var said = new LinkedHashMap<String, Object>();
    said.put("id", id.toString());
    if (names.reference() != null) {
      said.put("externalReference", names.reference());
    }
    said.put("organisation", names.firm().toString());
    if (names.firmReference() != null) {
      said.put("organisationReference", names.firmReference());
    }
    said.put("href", href);
    messages.write(new TellPartners.Event(kind.code(), names.firm(), said));
  }

  void released(@Observes Releasing.Released told) {
    var id = told.release().id();
    announce(
        EventKind.BENCHMARK_RELEASED,
        Map.of("id", id, "href", "/api/v1/benchmarks/releases/" + id));
  }

  void changed(@Observes Entries.Changed told) {
    announce(
        EventKind.PROGRAMME_CHANGED,
        Map.of(
            "id",
            told.programme(),
            "revision",
            told.revision(),
            "href",
            "/api/v1/programmes/" + told.programme()));
  }

  /** To the partner that brought the firm. Gone when the firm is: then there is nothing to read. */
  void updated(@Observes ReferralUpdated told) {
    var names = new LinkedHashMap<String, Object>();
    names.put("id", told.referral().toString());
    names.put("organisation", told.firm().toString());
    names.put("version", told.version());
    names.put("href", "/api/v1/referrals/" + told.referral());
    messages.write(new TellPartners.Event(EventKind.REFERRAL_UPDATED.code(), told.firm(), names));
  }

  /** About no firm: the message must outlast it. */
  void erased(@Observes FirmErased told) {
    var names = new LinkedHashMap<String, Object>();
    names.put("id", told.firm().toString());
    if (told.reference() instanceof ExternalReference(var text)) {
      names.put("externalReference", text);
    }
    messages.write(
        new TellPartners.Event(EventKind.ORGANISATION_ERASED.code(), null, names), told.partner());
  }

  /**
   * The partner no longer finds the firm, so the message names it as the partner did. It alone
   * stays of all that was told of the firm, and is about no firm: then nothing that the firm does
   * later takes it away.
   */
  void parted(@Observes FirmParted told) {
    var names = new LinkedHashMap<String, Object>();
    names.put("id", told.owner().organisation().toString());
    if (told.reference() != null) {
      names.put("externalReference", told.reference());
    }
    messages.takeBack(told.owner().organisation());
    messages.write(
        new TellPartners.Event(EventKind.GRANT_WITHDRAWN.code(), null, names), told.partner());
  }

  private void announce(EventKind kind, Map<String, Object> names) {
    messages.write(new TellPartners.Event(kind.code(), null, names));
  }
}
