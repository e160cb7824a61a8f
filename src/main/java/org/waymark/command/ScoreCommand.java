package org.waymark.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.exchange.StrictJson;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "score",
    description =
        "Scores a JSON file of a firm and its answers, and prints the scorecard as JSON."
            + " Exit status 0: scored; 1: a file has errors; 2: bad use.",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  /** What may stand beside firm and answers, so that the body of an API request can be used. */
  private static final Set<String> EDITION_MEMBERS = Set.of("questionnaire", "edition");

  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--questionnaire", required = true, paramLabel = "FILE")
  private Path questionnaire = Path.of("");

  @Option(names = "--answers", required = true, paramLabel = "FILE")
  private Path answers = Path.of("");

  @Option(names = "--receipt", description = "Print a receipt, which verify can check, instead.")
  private boolean receipt;

  ScoreCommand(Clock clock) {
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() throws JsonProcessingException {
    var console = new Console(spec.commandLine());
    console.mustExist(questionnaire);
    console.mustExist(answers);
    return switch (reader.read(questionnaire)) {
      case Outcome.Refused(var findings) ->
          console.refuse(findings.stream().map(Object::toString).toList());
      case Outcome.Sound(var edition, _) -> score(edition, console);
    };
  }

  private int score(Questionnaire edition, Console console) throws JsonProcessingException {
    JsonNode document;
    try {
      document = StrictJson.read(Files.readAllBytes(answers));
    } catch (MalformedJsonException e) {
      return console.refuse(List.of(answers + ":" + e.line() + ": no JSON: " + e.getMessage()));
    } catch (IOException e) {
      return console.refuse(List.of(answers + ": cannot be read: " + e.getMessage()));
    }
    var other = otherEdition(document, edition.id());
    if (other.isPresent()) {
      return console.refuse(List.of(answers + ": " + other.get()));
    }
    return switch (AnswerSheet.read(document, edition, EDITION_MEMBERS)) {
      case AnswerSheet.Reading.Faulty(var faults) ->
          console.refuse(
              faults.stream().map(f -> answers + ": " + f.pointer() + " " + f.detail()).toList());
      case AnswerSheet.Reading.Accepted(var sheet) -> {
        print(edition, sheet, console);
        yield 0;
      }
    };
  }

  private void print(Questionnaire edition, AnswerSheet sheet, Console console)
      throws JsonProcessingException {
    if (receipt) {
      console.print(Receipt.of(edition, sheet).text());
    } else {
      var card = new Scorer().score(edition, sheet.firm(), sheet.answers());
      console.print(ScorecardDocument.from(card, edition));
    }
  }

  /** The API names the edition in the same document; here the file does, and they must agree. */
  private static Optional<String> otherEdition(JsonNode document, EditionId given) {
    var questionnaire = document.path("questionnaire").asText(given.questionnaire());
    var edition = document.path("edition").asText(given.edition());
    var named = new EditionId(questionnaire, edition);
    return named.equals(given)
        ? Optional.empty()
        : Optional.of("answers are for %s, the questionnaire is %s".formatted(named, given));
  }
}
