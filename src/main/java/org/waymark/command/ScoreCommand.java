package org.waymark.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.scoring.Scorer;
import picocli.CommandLine;
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

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--questionnaire", required = true, paramLabel = "FILE")
  private Path questionnaire = Path.of("");

  @Option(names = "--answers", required = true, paramLabel = "FILE")
  private Path answers = Path.of("");

  ScoreCommand(Clock clock) {
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() throws JsonProcessingException {
    mustExist(questionnaire);
    mustExist(answers);
    return switch (reader.read(questionnaire)) {
      case Outcome.Refused(var findings) ->
          refuse(findings.stream().map(Object::toString).toList());
      case Outcome.Sound(var edition, _) -> score(edition);
    };
  }

  private int score(Questionnaire edition) throws JsonProcessingException {
    return switch (AnswersFile.read(answers, edition)) {
      case AnswersFile.Reading.Refused(var reasons) -> refuse(reasons);
      case AnswersFile.Reading.Accepted(var sheet) -> {
        var card = new Scorer().score(edition, sheet.firm(), sheet.answers());
        spec.commandLine()
            .getOut()
            .println(JSON.writeValueAsString(ScorecardDocument.from(card, edition)));
        yield 0;
      }
    };
  }

  private int refuse(List<String> reasons) throws JsonProcessingException {
    var report = JSON.createObjectNode();
    var errors = report.putArray("errors");
    reasons.forEach(errors::add);
    spec.commandLine().getOut().println(JSON.writeValueAsString(report));
    return 1;
  }

  private void mustExist(Path file) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "There is no file " + file);
    }
  }
}
