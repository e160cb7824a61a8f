package org.waymark.web.isolation;

import static org.waymark.web.isolation.Boundary.ADMINISTRATOR;
import static org.waymark.web.isolation.Boundary.ADVISER;
import static org.waymark.web.isolation.Boundary.ANYBODY;
import static org.waymark.web.isolation.Boundary.FIRM;
import static org.waymark.web.isolation.Boundary.MANAGER;
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
        GET /api/v1/benchmarks/releases
        GET /api/v1/benchmarks/releases/{release}
        GET /api/v1/benchmarks/releases/{release}/cells
        GET /api/v1/benchmarks/releases/{release}/cells.csv
        POST /api/v1/comparisons
        GET /api/v1/programmes
        POST /api/v1/programmes/eligibility
        GET /api/v1/programmes/{id}
        GET /api/v1/questionnaires
        GET /api/v1/questionnaires/{id}/{edition}
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
        """);
    enter(
        SECRET,
        """
        GET /advise/calendar/{secret}.ics
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
        POST /assessments/{id}/report/referrals
        GET /assessments/{id}/report/checks/{check}
        GET /assessments/{id}/report/checks/{check}/checked.json
        GET /assessments/{id}/report/checks/{check}/own.json
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
        ADVISER,
        """
        GET /advise
        POST /advise
        GET /advise/clients.csv
        GET /advise/clients.xlsx
        GET /advise/clients/add
        POST /advise/clients/add
        GET /advise/clients/add/invitation
        POST /advise/clients/add/invitation
        GET /advise/clients/{organisation}
        GET /advise/clients/{organisation}/assessments
        POST /advise/clients/{organisation}/assessments
        GET /advise/clients/{organisation}/assessments/{guided}
        GET /advise/clients/{organisation}/assessments/{guided}/check
        POST /advise/clients/{organisation}/assessments/{guided}/check
        GET /advise/clients/{organisation}/assessments/{guided}/depth
        POST /advise/clients/{organisation}/assessments/{guided}/depth
        GET /advise/clients/{organisation}/assessments/{guided}/questions/{step}
        POST /advise/clients/{organisation}/assessments/{guided}/questions/{step}
        GET /advise/clients/{organisation}/compare
        GET /advise/clients/{organisation}/documents
        POST /advise/clients/{organisation}/documents
        GET /advise/clients/{organisation}/documents/{document}
        GET /advise/clients/{organisation}/documents/{document}/remove
        POST /advise/clients/{organisation}/documents/{document}/remove
        GET /advise/clients/{organisation}/follow-ups
        POST /advise/clients/{organisation}/follow-ups
        POST /advise/clients/{organisation}/follow-ups/{followUp}/done
        POST /advise/clients/{organisation}/follow-ups/{followUp}/open
        GET /advise/clients/{organisation}/hand-over
        POST /advise/clients/{organisation}/hand-over
        GET /advise/clients/{organisation}/notes
        POST /advise/clients/{organisation}/notes
        GET /advise/clients/{organisation}/notes/{note}
        POST /advise/clients/{organisation}/notes/{note}
        GET /advise/clients/{organisation}/referrals
        GET /advise/clients/{organisation}/referrals/{referral}
        POST /advise/clients/{organisation}/referrals/{referral}
        POST /advise/clients/{organisation}/referrals/{referral}/reminder
        GET /advise/clients/{organisation}/reports/{assessment}
        GET /advise/clients/{organisation}/reports/{assessment}/checks/{check}
        POST /advise/clients/{organisation}/reports/{assessment}/referrals
        GET /advise/clients/{organisation}/validations/{assessment}
        POST /advise/clients/{organisation}/validations/{assessment}
        GET /advise/clients/{organisation}/validations/{assessment}/answers/{question}
        POST /advise/clients/{organisation}/validations/{assessment}/answers/{question}
        GET /advise/clients/{organisation}/validations/{assessment}/levels/{scope}
        POST /advise/clients/{organisation}/validations/{assessment}/levels/{scope}
        GET /advise/clients/{organisation}/validations/{assessment}/sections/{section}
        POST /advise/clients/{organisation}/validations/{assessment}/sections/{section}
        GET /advise/cohorts
        POST /advise/cohorts
        GET /advise/cohorts/compare
        GET /advise/cohorts/compare.csv
        GET /advise/cohorts/picture
        GET /advise/cohorts/{cohort}
        POST /advise/cohorts/{cohort}
        POST /advise/cohorts/{cohort}/clients
        POST /advise/cohorts/{cohort}/fill
        POST /advise/cohorts/{cohort}/remove
        GET /advise/follow-ups
        GET /advise/gaps
        POST /advise/follow-ups
        GET /advise/hand-overs
        POST /advise/hand-overs/{handover}/take-back
        POST /advise/views/{id}/remove
        """);
    enter(
        MANAGER,
        """
        GET /hub
        GET /hub/area
        POST /hub/area
        GET /hub/contact
        POST /hub/contact
        GET /hub/incoming
        POST /hub/incoming/{firm}
        GET /hub/people
        GET /hub/people/invite
        POST /hub/people/invite
        POST /hub/people/{person}/disable
        POST /hub/people/{person}/invitation
        POST /hub/people/{person}/manager
        POST /hub/people/{person}/restore
        """);
    enter(
        ADMINISTRATOR,
        """
        GET /admin
        GET /admin/benchmarks
        GET /admin/benchmarks/draft
        POST /admin/benchmarks/draft
        POST /admin/benchmarks/draft/discard
        POST /admin/benchmarks/draft/publish
        GET /admin/gaps
        GET /admin/hubs
        GET /admin/hubs/areas
        GET /admin/hubs/new
        POST /admin/hubs/new
        GET /admin/hubs/{code}
        GET /admin/hubs/{code}/close
        POST /admin/hubs/{code}/close
        GET /admin/hubs/{code}/invite
        POST /admin/hubs/{code}/invite
        GET /admin/outbox
        GET /admin/partners
        GET /admin/partners/new
        POST /admin/partners/new
        POST /admin/partners/{partner}/disable
        GET /admin/partners/{partner}/secret
        POST /admin/partners/{partner}/secret
        GET /admin/people
        POST /admin/people/settle
        POST /admin/people/{person}/disable
        POST /admin/people/{person}/invitation
        POST /admin/people/{person}/manager
        POST /admin/people/{person}/restore
        GET /admin/programmes
        GET /admin/programmes/import
        POST /admin/programmes/import
        GET /admin/programmes/import/plan
        POST /admin/programmes/import/plan
        GET /admin/programmes/{programme}
        GET /admin/programmes/{programme}/close
        POST /admin/programmes/{programme}/close
        GET /admin/programmes/{programme}/edit
        POST /admin/programmes/{programme}/edit
        POST /admin/programmes/{programme}/verify
        GET /admin/programmes/uptake
        GET /admin/questionnaires
        """);
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
