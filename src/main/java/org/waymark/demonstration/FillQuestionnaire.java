package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.Answering;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.StartAssessment;
import org.waymark.assessment.Submission;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** Begins, answers and hands in a questionnaire for an invented firm, as a real one does. */
@ApplicationScoped
class FillQuestionnaire {

  private final StartAssessment start;
  private final AnswerQuestion answer;
  private final SubmitAssessment submit;
  private final Casework casework;

  FillQuestionnaire(
      StartAssessment start, AnswerQuestion answer, SubmitAssessment submit, Casework casework) {
    this.start = start;
    this.answer = answer;
    this.submit = submit;
    this.casework = casework;
  }

  /**
   * Fills one in.
   *
   * @param maturity 0 to 1, of the firm
   * @param counts whether the firm lets its scores count
   */
  void fill(
      Questionnaire edition,
      Actor.Owner firm,
      InventFirms invent,
      double maturity,
      boolean counts) {
    var id = start.start(edition, firm);
    // What is answered decides what else is asked.
    for (var open = open(id, firm); !open.isEmpty(); open = open(id, firm)) {
      var sent =
          open.stream()
              .collect(
                  Collectors.toMap(
                      Question::id, question -> invent.answer(question, maturity).written()));
      if (!(answer.answer(id, sent, false, firm) instanceof Answering.Saved)) {
        throw new IllegalStateException("Invented answers were refused in " + edition.id());
      }
    }
    if (!(submit.submit(id, Declaration.counting(counts), firm) instanceof Submission.Submitted)) {
      throw new IllegalStateException("An invented assessment was refused in " + edition.id());
    }
  }

  private List<Question> open(AssessmentId id, Actor.Owner firm) {
    return casework.find(id, firm).orElseThrow().interview().unanswered();
  }
}
