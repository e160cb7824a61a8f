package org.waymark.api.v1;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.Fault;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/**
 * A firm's answers and what of an edition they are to: what a {@link ScoreRequest} comes to.
 *
 * @param interview its questionnaire is in the form that was answered
 */
public record AnsweredEdition(AnswerSheet sheet, Interview interview) {

  private static final Set<String> EDITION_MEMBERS = Set.of("questionnaire", "edition");

  /** One of the ways in which a sheet can be read. */
  private interface Sheets {
    AnswerSheet.Reading read(JsonNode document, EditionId edition, Set<String> otherMembers);
  }

  /** Reads the body of a request; throws a problem that names everything wrong with it. */
  static AnsweredEdition read(byte[] body, Questionnaires questionnaires, AnswerSheets sheets) {
    return answered(body, questionnaires, sheets::read);
  }

  /** Reads likewise a body whose firm says in which region it is. */
  public static AnsweredEdition readPlaced(
      byte[] body, Questionnaires questionnaires, AnswerSheets sheets) {
    return answered(body, questionnaires, sheets::readPlaced);
  }

  private static AnsweredEdition answered(
      byte[] body, Questionnaires questionnaires, Sheets sheets) {
    var document = JsonBody.read(body);
    var edition = edition(document);
    if (questionnaires.edition(edition).isEmpty()) {
      throw Problems.of(
          ProblemType.UNKNOWN_QUESTIONNAIRE, ProblemType.UNKNOWN_QUESTIONNAIRE.meaning());
    }
    return switch (sheets.read(document, edition, EDITION_MEMBERS)) {
      case AnswerSheet.Reading.Faulty(var faults) ->
          throw JsonBody.invalid(ProblemType.INVALID_ANSWERS, faults);
      case AnswerSheet.Reading.Accepted(var sheet, var interview) ->
          new AnsweredEdition(sheet, interview);
    };
  }

  /** The edition in the form that was answered. */
  Questionnaire edition() {
    return interview.questionnaire();
  }

  private static EditionId edition(JsonNode document) {
    JsonBody.object(document, ProblemType.INVALID_ANSWERS);
    var missing =
        Stream.of("questionnaire", "edition")
            .filter(member -> !document.path(member).isTextual())
            .map(member -> new Fault("/" + member, "is missing: give its id as text"))
            .toList();
    if (!missing.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_ANSWERS, missing);
    }
    return new EditionId(
        document.path("questionnaire").textValue(), document.path("edition").textValue());
  }
}
