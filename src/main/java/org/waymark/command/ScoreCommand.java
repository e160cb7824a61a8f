package org.waymark.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
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
        "Scores a JSON file of a firm and its answers, and prints the scorecard as JSON. The"
            + " file says with depth and variant how much was asked; depth is full unless given."
            + " Exit status 0: scored; 1: a file has errors; 2: bad use.",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  private final Clock clock;
  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--questionnaire", required = true, paramLabel = "FILE")
  private Path questionnaire = Path.of("");

  @Option(names = "--answers", required = true, paramLabel = "FILE")
  private Path answers = Path.of("");

  @Option(names = "--receipt", description = "Print a receipt, which verify can check, instead.")
  private boolean receipt;

  ScoreCommand(Clock clock) {
    this.clock = clock;
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
    var sheets = new AnswerSheets(new Questionnaires(List.of(edition)), clock);
    return switch (AnswersFile.read(answers, edition.id(), sheets)) {
      case AnswersFile.Reading.Refused(var reasons) -> console.refuse(reasons);
      case AnswersFile.Reading.Accepted(var sheet, var interview) -> {
        print(sheet, interview, console);
        yield 0;
      }
    };
  }

  private void print(AnswerSheet sheet, Interview interview, Console console)
      throws JsonProcessingException {
    var asked = interview.questionnaire();
    if (receipt) {
      console.print(Receipt.of(asked, sheet).text());
    } else {
      var card = new Scorer().score(asked, sheet.firm(), sheet.answers());
      console.print(ScorecardDocument.from(card, interview));
    }
  }
}
