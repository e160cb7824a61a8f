package org.waymark.assessment.brought;

import java.util.ArrayList;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.kernel.Sha256;
import org.waymark.organisation.ExternalReference;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;

/** An assessment of a firm that a partner brought, with its answers. */
public record BroughtCase(BroughtAssessment about, Case found) {

  /**
   * One as its firm has it.
   *
   * @param reference what the partner calls it
   */
  static BroughtCase of(Case found, @Nullable ExternalReference reference) {
    return new BroughtCase(BroughtAssessment.of(found.assessment(), reference), found);
  }

  /** Another for all that can be changed of it: what a change may rest on. */
  public long version() {
    var said = new ArrayList<String>();
    said.add(about.id().toString());
    said.add(about.isSubmitted() ? "submitted" : "draft");
    said.add(about.form().toString());
    var answers = found.answers();
    new TreeMap<>(answers.byQuestion())
        .forEach(
            (question, answer) -> {
              said.add(question);
              said.add(written(answer));
              said.add(answers.evidenceFor(question).code());
            });
    said.add(String.join(" ", new TreeMap<>(found.filledIn()).keySet()));
    // What is asked follows from the firm as well, which can be corrected beside it.
    found.interview().questions().map(Question::id).forEach(said::add);
    return Sha256.number(said.toArray(String[]::new));
  }

  private static String written(Answer answer) {
    return String.join(" ", answer.written());
  }
}
