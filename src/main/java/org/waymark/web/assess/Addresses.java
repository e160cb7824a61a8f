package org.waymark.web.assess;

import java.net.URI;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.AssessmentId;
import org.waymark.kernel.OrganisationId;
import org.waymark.questionnaire.Part;

/**
 * Where the pages of an assessment live. A form is sent to the address of the page it stands on.
 */
public final class Addresses {

  public static final String ALL = "/assessments";

  /** The same for an adviser who answers together with a client. */
  public static final String GUIDED = "/advise/clients/{organisation}/assessments";

  private Addresses() {}

  public static URI tasks(AssessmentId id) {
    return URI.create(ALL + "/" + id);
  }

  /** The parts of a draft, for whoever fills it in: the firm, or an adviser together with it. */
  public static URI tasks(Assessment draft) {
    return draft.guide().isEmpty()
        ? tasks(draft.id())
        : URI.create(guided(draft.organisation()) + "/" + draft.id());
  }

  /** Where an adviser answers together with a client. */
  public static String guided(OrganisationId firm) {
    return "/advise/clients/" + firm + "/assessments";
  }

  public static URI question(Assessment draft, Part step) {
    return URI.create(tasks(draft) + "/questions/" + step.id());
  }

  /** The question, from where one comes back to the check page. */
  public static URI change(Assessment draft, Part step) {
    return URI.create(question(draft, step) + "?change=yes");
  }

  public static URI check(Assessment draft) {
    return URI.create(tasks(draft) + "/check");
  }

  /** The same of a firm's own draft. */
  public static URI check(AssessmentId own) {
    return URI.create(tasks(own) + "/check");
  }

  /** Where the firm says yes or no to what an adviser filled in with it. */
  public static URI proposal(AssessmentId id) {
    return URI.create(ALL + "/" + id + "/proposal");
  }

  public static URI report(AssessmentId id) {
    return URI.create(tasks(id) + "/report");
  }

  /** The report, with word that the change just sent came too late. */
  public static URI reportAfterLateAnswer(AssessmentId id) {
    return URI.create(report(id) + "?late=yes");
  }

  /** The profile of the firm, from where one comes back to the check page. */
  public static URI profile(AssessmentId id) {
    return URI.create("/profile?assessment=" + id);
  }

  /** Where a draft is changed to another depth. */
  public static URI depth(Assessment draft) {
    return URI.create(tasks(draft) + "/depth");
  }
}
