package org.waymark.api.v1.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.exchange.AnswerSheet.Part;
import org.waymark.exchange.AnswerSheet.PartReading;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.Fault;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Evidence;

/** Reads answers to an edition from a document, for an assessment that is kept. */
@ApplicationScoped
class PartReader {

  private final Questionnaires questionnaires;
  private final AnswerSheets sheets;

  PartReader(Questionnaires questionnaires, Clock clock) {
    this.questionnaires = questionnaires;
    sheets = new AnswerSheets(questionnaires, clock);
  }

  /**
   * The answers, with the form they are to.
   *
   * @param form what the document says, or was known before
   */
  record Read(Form form, Change change) {}

  /**
   * Empty when something is wrong.
   *
   * @param form null where the document says it
   * @param faults takes in what is wrong
   */
  Optional<Read> read(
      JsonNode document, EditionId edition, @Nullable Form form, List<Fault> faults) {
    return switch (sheets.readPart(document, edition, form)) {
      case PartReading.Faulty(var wrong) -> {
        faults.addAll(wrong);
        yield Optional.empty();
      }
      case PartReading.Accepted(var part) -> {
        var wrong = unfounded(part, edition);
        faults.addAll(wrong);
        yield wrong.isEmpty() ? Optional.of(new Read(part.form(), change(part))) : Optional.empty();
      }
    };
  }

  /** Of evidence that a firm cannot give, or that its question knows nothing of. */
  private List<Fault> unfounded(Part part, EditionId id) {
    var edition = questionnaires.edition(id, part.form()).orElseThrow();
    var faults = new ArrayList<Fault>();
    part.evidence()
        .forEach(
            (question, basis) -> {
              var at = "/evidence/" + question;
              if (basis == Evidence.VERIFIED) {
                faults.add(
                    new Fault(at, "must be claimed or shown: what is verified, an adviser says"));
              } else if (basis == Evidence.SHOWN
                  && edition.question(question).orElseThrow().wording().proof() == null) {
                faults.add(new Fault(at, "cannot be shown: remove it, or say claimed"));
              }
            });
    return faults;
  }

  private static Change change(Part part) {
    var sent = new HashMap<String, List<String>>();
    part.given().forEach((question, answer) -> sent.put(question, answer.written()));
    var shown = new HashSet<String>();
    part.evidence()
        .forEach(
            (question, basis) -> {
              if (basis == Evidence.SHOWN) {
                shown.add(question);
              }
            });
    return new Change(sent, shown, part.takenBack());
  }
}
