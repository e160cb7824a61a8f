package org.waymark.web.advise.validation;

import org.waymark.assessment.AssessmentId;
import org.waymark.kernel.OrganisationId;
import org.waymark.questionnaire.Question;

/** Where the pages of a validation live, below the address of the client. */
public final class Addresses {

  public static final String ALL = "/advise/clients/{organisation}/validations/{assessment}";

  private Addresses() {}

  /** The same for somebody who comes from the client. */
  public static String overview(OrganisationId firm, AssessmentId assessment) {
    return "/advise/clients/" + firm + "/validations/" + assessment;
  }

  /** All answers with their verdicts. */
  public static String overview(ValidationDoor.Opened opened) {
    var assessment = opened.desk().found().assessment();
    return overview(assessment.organisation(), assessment.id());
  }

  /** Below which documents of the client are taken away. */
  static String documents(ValidationDoor.Opened opened) {
    return "/advise/clients/" + opened.desk().found().assessment().organisation() + "/documents";
  }

  static String answer(ValidationDoor.Opened opened, Question question) {
    return overview(opened) + "/answers/" + question.id();
  }

  /** Where a level is set by hand. */
  public static String level(ValidationDoor.Opened opened, String scope) {
    return overview(opened) + "/levels/" + scope;
  }

  static String section(ValidationDoor.Opened opened, String section) {
    return overview(opened) + "/sections/" + section;
  }
}
