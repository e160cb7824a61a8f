package org.waymark.web.isolation;

/** Addresses for those who work here, as {@link Boundaries} reads them. */
final class StaffRoutes {

  static final String ADVISER =
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
      GET /advise/clients/{organisation}/reports/{assessment}/report.pdf
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
      """;

  static final String MANAGER =
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
      """;

  static final String ADMINISTRATOR =
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
      GET /admin/partners/{partner}/origins
      POST /admin/partners/{partner}/origins
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
      GET /admin/programmes/new
      POST /admin/programmes/new
      GET /admin/programmes/{programme}
      GET /admin/programmes/{programme}/close
      POST /admin/programmes/{programme}/close
      GET /admin/programmes/{programme}/edit
      POST /admin/programmes/{programme}/edit
      POST /admin/programmes/{programme}/verify
      GET /admin/programmes/uptake
      GET /admin/questionnaires
      """;

  private StaffRoutes() {}
}
