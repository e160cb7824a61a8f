package org.waymark.api.v1;

import java.util.HashMap;
import java.util.Map;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.golden.GoldenCaseCheck;

/** What a partner sends for the firm of a golden case. */
public final class GoldenSheet {

  private GoldenSheet() {}

  /** Without answers to questions that the firm is not asked: the API refuses those. */
  public static Map<String, Object> of(Questionnaire edition, GoldenCase golden) {
    var form = golden.form();
    var asked = edition.in(form);
    var given = GoldenCaseCheck.answers(asked, golden);
    Map<String, Object> answers = new HashMap<>();
    Interview.of(asked, golden.firm(), given)
        .questions()
        .forEach(
            question ->
                given
                    .to(question.id())
                    .ifPresent(answer -> answers.put(question.id(), answer.written())));
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("questionnaire", edition.id().questionnaire());
    sheet.put("edition", edition.id().edition());
    sheet.put("depth", form.depth().code());
    if (form.variant() != null) {
      sheet.put("variant", form.variant());
    }
    sheet.put(
        "firm",
        Map.of(
            "nation", golden.firm().nation().code(),
            "size", golden.firm().size().code(),
            "sector", golden.firm().sector().code()));
    sheet.put("answers", answers);
    return sheet;
  }
}
