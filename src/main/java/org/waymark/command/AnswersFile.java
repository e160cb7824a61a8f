package org.waymark.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Interview;

/** A file with a firm and its answers to an edition. */
final class AnswersFile {

  /** What may stand beside firm and answers, so that the body of an API request can be used. */
  private static final Set<String> EDITION_MEMBERS = Set.of("questionnaire", "edition");

  private AnswersFile() {}

  /** What came of reading a file. */
  sealed interface Reading {

    /**
     * Every answer fits.
     *
     * @param interview its questionnaire is in the form that was answered
     */
    record Accepted(AnswerSheet sheet, Interview interview) implements Reading {}

    /** Something does not; each reason names the file. */
    record Refused(List<String> reasons) implements Reading {}
  }

  /**
   * @param edition the one that the file must be for, among those of the sheets
   */
  static Reading read(Path file, EditionId edition, AnswerSheets sheets) {
    JsonNode document;
    try {
      document = StrictJson.read(Files.readAllBytes(file));
    } catch (MalformedJsonException e) {
      return refused(file + ":" + e.line() + ": no JSON: " + e.getMessage());
    } catch (IOException e) {
      return refused(file + ": cannot be read: " + e.getMessage());
    }
    var named = edition(document, edition);
    if (!named.equals(edition)) {
      return refused(
          "%s: answers are for %s, the questionnaire is %s".formatted(file, named, edition));
    }
    return switch (sheets.read(document, edition, EDITION_MEMBERS)) {
      case AnswerSheet.Reading.Accepted(var sheet, var interview) ->
          new Reading.Accepted(sheet, interview);
      case AnswerSheet.Reading.Faulty(var faults) ->
          new Reading.Refused(
              faults.stream()
                  .map(fault -> file + ": " + fault.pointer() + " " + fault.detail())
                  .toList());
    };
  }

  /** The API names the edition in the same document; here a file does, and they must agree. */
  private static EditionId edition(JsonNode document, EditionId given) {
    return new EditionId(
        document.path("questionnaire").asText(given.questionnaire()),
        document.path("edition").asText(given.edition()));
  }

  private static Reading refused(String reason) {
    return new Reading.Refused(List.of(reason));
  }
}
