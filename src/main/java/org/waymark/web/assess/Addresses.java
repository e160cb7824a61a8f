package org.waymark.web.assess;

import java.net.URI;
import org.waymark.assessment.AssessmentId;
import org.waymark.questionnaire.Part;

/**
 * Where the pages of an assessment live. A form is sent to the address of the page it stands on.
 */
public final class Addresses {

  public static final String ALL = "/assessments";

  private Addresses() {}

  public static URI tasks(AssessmentId id) {
    return URI.create(ALL + "/" + id);
  }

  public static URI question(AssessmentId id, Part step) {
    return URI.create(tasks(id) + "/questions/" + step.id());
  }

  /** The question, from where one comes back to the check page. */
  public static URI change(AssessmentId id, Part step) {
    return URI.create(question(id, step) + "?change=yes");
  }

  public static URI check(AssessmentId id) {
    return URI.create(tasks(id) + "/check");
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
  public static URI depth(AssessmentId id) {
    return URI.create(tasks(id) + "/depth");
  }
}
