package org.waymark.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.Fault;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.exchange.receipt.Verification;
import org.waymark.exchange.receipt.Verifier;
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
    return read(file, document -> sheet(document, file, edition, sheets));
  }

  /**
   * Takes a receipt as well, which must be valid.
   *
   * @param verifier of the same edition
   */
  static Reading readAny(Path file, EditionId edition, AnswerSheets sheets, Verifier verifier) {
    return read(
        file,
        document ->
            document.has("schema") || document.has("digest")
                ? receipt(document, file, verifier)
                : sheet(document, file, edition, sheets));
  }

  private static Reading read(Path file, Function<JsonNode, Reading> reader) {
    try {
      return reader.apply(StrictJson.read(Files.readAllBytes(file)));
    } catch (MalformedJsonException e) {
      return refused(file + ":" + e.line() + ": no JSON: " + e.getMessage());
    } catch (IOException e) {
      return refused(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static Reading receipt(JsonNode document, Path file, Verifier verifier) {
    return switch (Receipt.read(document)) {
      case Receipt.Reading.Faulty(var faults) -> faulty(file, faults);
      case Receipt.Reading.Accepted(var receipt) ->
          switch (verifier.verify(receipt)) {
            case Verification.Valid() -> accepted(file, verifier.sheet(receipt));
            case Verification.Invalid(var reasons) ->
                new Reading.Refused(
                    reasons.stream()
                        .map(reason -> file + ": " + reason.pointer() + " " + reason.detail())
                        .toList());
          };
    };
  }

  private static Reading sheet(
      JsonNode document, Path file, EditionId edition, AnswerSheets sheets) {
    var named = edition(document, edition);
    if (!named.equals(edition)) {
      return refused(
          "%s: answers are for %s, the questionnaire is %s".formatted(file, named, edition));
    }
    return accepted(file, sheets.read(document, edition, EDITION_MEMBERS));
  }

  private static Reading accepted(Path file, AnswerSheet.Reading reading) {
    return switch (reading) {
      case AnswerSheet.Reading.Accepted(var sheet, var interview) ->
          new Reading.Accepted(sheet, interview);
      case AnswerSheet.Reading.Faulty(var faults) -> faulty(file, faults);
    };
  }

  private static Reading faulty(Path file, List<Fault> faults) {
    return new Reading.Refused(
        faults.stream()
            .map(fault -> file + ": " + fault.pointer() + " " + fault.detail())
            .toList());
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
