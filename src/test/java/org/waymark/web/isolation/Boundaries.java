package org.waymark.web.isolation;

import static org.waymark.web.isolation.Boundary.ADMINISTRATOR;
import static org.waymark.web.isolation.Boundary.ADVISER;
import static org.waymark.web.isolation.Boundary.ANYBODY;
import static org.waymark.web.isolation.Boundary.DEVELOPER;
import static org.waymark.web.isolation.Boundary.FIRM;
import static org.waymark.web.isolation.Boundary.MANAGER;
import static org.waymark.web.isolation.Boundary.PARTNER;
import static org.waymark.web.isolation.Boundary.PERSON;
import static org.waymark.web.isolation.Boundary.SECRET;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every address of the service, with whom it is for. A new one has to be entered here. */
final class Boundaries {

  private static final Map<Route, Boundary> ALL = new LinkedHashMap<>();

  static {
    enter(
        ANYBODY,
        """
        GET /
        GET /accessibility
        GET /api/v1/benchmarks/indicators
        GET /api/v1/benchmarks/indicators.csv
        GET /api/v1/benchmarks/releases
        GET /api/v1/benchmarks/releases/{release}
        GET /api/v1/benchmarks/releases/{release}/cells
        GET /api/v1/benchmarks/releases/{release}/cells.csv
        POST /api/v1/comparisons
        GET /api/v1/programmes
        GET /api/v1/programmes/changes
        POST /api/v1/programmes/eligibility
        GET /api/v1/programmes/{id}
        GET /api/v1/questionnaires
        GET /api/v1/questionnaires/{id}/{edition}
        GET /api/v1/questionnaires/{id}/{edition}/answers-schema
        GET /api/v1/questionnaires/{id}/{edition}/conformance
        GET /api/v1/questionnaires/{id}/{edition}/mappings/{scheme}
        POST /api/v1/receipts
        POST /api/v1/receipts/verify
        POST /api/v1/scores
        GET /assessments
        GET /assessments/new
        POST /assessments/new
        GET /assets/colours/{brand}-{soft}.css
        GET /assets/components.css
        GET /assets/hubs/{code}.css
        GET /cookies
        GET /developers
        GET /developers/changes
        GET /developers/console
        POST /developers/console
        POST /developers/console/sign-out
        GET /developers/firms
        GET /developers/reference
        GET /developers/reference/{topic}
        GET /developers/rules
        GET /developers/signature
        POST /developers/signature
        GET /developers/waymark-v1.yaml
        GET /developers/webhooks
        GET /help
        GET /invitations
        POST /invitations
        GET /language/{code}
        POST /leave
        GET /open-data
        GET /open-data/method
        GET /open-data/{release}
        GET /open-data/{release}.csv
        GET /open-data/{release}.csv-metadata.json
        GET /open-data/{release}.json
        GET /privacy
        GET /problems
        GET /problems/{slug}
        GET /programmes
        GET /programmes/export/{file}
        GET /programmes/fit
        GET /programmes/method
        GET /programmes/{id}
        GET /profile
        POST /profile
        GET /resume
        POST /resume
        GET /sign-in
        GET /sign-in/kept
        POST /sign-in/kept
        GET /sign-in/owner
        GET /sign-in/owner/return
        GET /sign-in/staff
        GET /sign-in/staff/return
        POST /sign-out
        GET /sign-out/done
        GET /widget.js
        GET /widget/{partner}
        GET /widget/{partner}/frame
        """);
    enter(
        SECRET,
        """
        GET /advise/calendar/{secret}.ics
        GET /continue/{secret}
        POST /continue/{secret}
        GET /invitations/{code}
        POST /invitations/{code}
        GET /invitations/{code}/new-firm
        POST /invitations/{code}/new-firm
        GET /reminders/{secret}/stop
        POST /reminders/{secret}/stop
        """);
    enter(
        PERSON,
        """
        GET /account/claim
        POST /account/claim
        GET /account/firms
        POST /account/firms
        GET /account/sessions
        POST /account/sessions/end
        POST /account/sessions/end-all
        """);
    enter(
        FIRM,
        """
        GET /account
        GET /account/access
        GET /account/access/handovers/{handover}
        POST /account/access/handovers/{handover}
        POST /account/access/handovers/{handover}/decline
        GET /account/access/help
        POST /account/access/help
        GET /account/access/hub
        POST /account/access/hub
        GET /account/access/hub/{code}
        POST /account/access/hub/{code}
        GET /account/access/partner/end
        POST /account/access/partner/end
        GET /account/access/share
        POST /account/access/share
        GET /account/access/{id}/withdraw
        POST /account/access/{id}/withdraw
        GET /account/code
        POST /account/code
        GET /account/code/changed
        GET /account/consents
        POST /account/consents
        GET /account/data
        GET /account/data/copy
        GET /account/data/documents/{document}
        GET /account/data/erase
        POST /account/data/erase
        GET /account/notes
        GET /account/owners
        GET /account/owners/{owner}/end
        POST /account/owners/{owner}/end
        GET /account/views
        GET /assessments/{id}
        GET /assessments/{id}/check
        POST /assessments/{id}/check
        GET /assessments/{id}/depth
        POST /assessments/{id}/depth
        GET /assessments/{id}/questions/{step}
        POST /assessments/{id}/questions/{step}
        GET /assessments/{id}/proposal
        POST /assessments/{id}/proposal
        GET /assessments/{id}/proposal/reject
        POST /assessments/{id}/proposal/reject
        GET /assessments/{id}/report
        GET /assessments/{id}/report.pdf
        POST /assessments/{id}/report/referrals
        GET /assessments/{id}/report/checks/{check}
        GET /assessments/{id}/report/checks/{check}/checked.json
        GET /assessments/{id}/report/checks/{check}/own.json
        GET /assessments/{id}/plan
        GET /assessments/{id}/support
        POST /assessments/{id}/support
        GET /referrals
        POST /referrals/mail
        POST /referrals/mail/stop
        GET /referrals/{referral}
        POST /referrals/{referral}
        POST /referrals/{referral}/reminder
        """);
    enter(
        PARTNER,
        """
        GET /api/v1/organisations
        POST /api/v1/organisations
        GET /api/v1/organisations/{organisation}
        PUT /api/v1/organisations/{organisation}
        DELETE /api/v1/organisations/{organisation}
        GET /api/v1/assessments
        POST /api/v1/assessments
        GET /api/v1/assessments/export
        POST /api/v1/assessments/import
        GET /api/v1/assessments/{assessment}
        DELETE /api/v1/assessments/{assessment}
        PATCH /api/v1/assessments/{assessment}/answers
        PUT /api/v1/assessments/{assessment}/answers
        GET /api/v1/assessments/{assessment}/report
        GET /api/v1/assessments/{assessment}/report.pdf
        POST /api/v1/assessments/{assessment}/submit
        GET /api/v1/referrals
        POST /api/v1/referrals
        GET /api/v1/referrals/{referral}
        PATCH /api/v1/referrals/{referral}
        GET /api/v1/webhooks
        POST /api/v1/webhooks
        GET /api/v1/webhooks/{webhook}
        PUT /api/v1/webhooks/{webhook}
        DELETE /api/v1/webhooks/{webhook}
        GET /api/v1/webhooks/{webhook}/deliveries
        GET /api/v1/webhooks/{webhook}/deliveries/{delivery}
        POST /api/v1/webhooks/{webhook}/deliveries/{delivery}/replay
        POST /api/v1/webhooks/{webhook}/pause
        POST /api/v1/webhooks/{webhook}/resume
        POST /api/v1/webhooks/{webhook}/rotate
        POST /api/v1/webhooks/{webhook}/test
        POST /api/v1/organisations/{organisation}/links
        GET /api/v1/requests
        GET /api/v1/requests/{request}
        POST /api/v1/requests/{request}/replay
        POST /api/v1/sandbox/reset
        """);
    enter(
        DEVELOPER,
        """
        GET /developers/console/requests
        GET /developers/console/requests/{request}
        POST /developers/console/requests/{request}/replay
        GET /developers/console/webhooks
        GET /developers/console/webhooks/{webhook}
        POST /developers/console/webhooks/{webhook}/test
        GET /developers/console/webhooks/{webhook}/deliveries/{delivery}
        POST /developers/console/webhooks/{webhook}/deliveries/{delivery}/replay
        """);
    enter(ADVISER, StaffRoutes.ADVISER);
    enter(MANAGER, StaffRoutes.MANAGER);
    enter(ADMINISTRATOR, StaffRoutes.ADMINISTRATOR);
  }

  private Boundaries() {}

  private static void enter(Boundary boundary, String routes) {
    routes
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line.split(" "))
        .map(parts -> new Route(parts[0], parts[1]))
        .forEach(route -> ALL.put(route, boundary));
  }

  static Set<Route> entered() {
    return ALL.keySet();
  }

  static Boundary of(Route route) {
    return ALL.getOrDefault(route, ANYBODY);
  }
}
