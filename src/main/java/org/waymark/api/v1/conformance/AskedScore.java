package org.waymark.api.v1.conformance;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.WrittenAnswers;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.golden.GoldenCaseCheck;

/**
 * A request for a score, as {@link org.waymark.api.v1.ScoreRequest} describes it, with every answer
 * written out.
 */
record AskedScore(
    String questionnaire,
    String edition,
    String depth,
    @Nullable String variant,
    Firm firm,
    Map<String, Object> answers,
    Map<String, String> evidence) {

  record Firm(String nation, String size, String sector) {

    static Firm of(FirmFacts firm) {
      return new Firm(firm.nation().code(), firm.size().code(), firm.sector().code());
    }
  }

  /** Of a worked example: with answers to what the firm is asked, and no others. */
  static AskedScore of(Questionnaire whole, GoldenCase golden, Questionnaires questionnaires) {
    var form = golden.form();
    var asked = questionnaires.edition(whole.id(), form).orElseThrow();
    var interview =
        questionnaires.interview(asked, golden.firm(), GoldenCaseCheck.answers(asked, golden));
    var written = WrittenAnswers.of(interview);
    return new AskedScore(
        whole.id().questionnaire(),
        whole.id().edition(),
        form.depth().code(),
        form.variant(),
        Firm.of(golden.firm()),
        written.answers(),
        written.evidence());
  }
}
