package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.exchange.AnswerSheets;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.scoring.replay.Replay;
import org.waymark.scoring.replay.Shift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "replay",
    description =
        "Scores every answers file of a directory under two editions and prints, as JSON, how"
            + " scores and levels shift: core is held against core. Exit status 0: all scored; 1: some files could not be; 2:"
            + " bad use or a broken edition.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--baseline",
      required = true,
      paramLabel = "OLD",
      description = "The edition that was answered.")
  private Path baseline = Path.of("");

  @Option(
      names = "--questionnaire",
      required = true,
      paramLabel = "NEW",
      description = "The edition to try.")
  private Path questionnaire = Path.of("");

  @Option(
      names = "--answers",
      required = true,
      paramLabel = "DIRECTORY",
      description = "Holds *.json files as 'score' takes them.")
  private Path answers = Path.of("");

  ReplayCommand(Clock clock) {
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() throws IOException {
    var editions = EditionPair.read(reader, baseline, questionnaire, spec.commandLine());
    var replay = new Replay(editions.before(), editions.after());
    var sheets = new AnswerSheets(new Questionnaires(List.of(editions.before())));
    var shifts = new ArrayList<Shift>();
    var errors = new ArrayList<String>();
    for (var file : files()) {
      switch (AnswersFile.read(file, editions.before().id(), sheets)) {
        case AnswersFile.Reading.Accepted(var sheet, _) ->
            shifts.add(replay.shift(file.toString(), sheet.form(), sheet.firm(), sheet.answers()));
        case AnswersFile.Reading.Refused(var reasons) -> errors.addAll(reasons);
      }
    }
    print(editions, shifts, errors);
    return errors.isEmpty() ? 0 : 1;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(answers)) {
      throw new ParameterException(spec.commandLine(), "There is no directory " + answers);
    }
    try (var all = Files.list(answers)) {
      var files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new ParameterException(spec.commandLine(), "No *.json in " + answers);
      }
      return files;
    }
  }

  private void print(EditionPair editions, List<Shift> shifts, List<String> errors) {
    var report = Json.object();
    report.put("baseline", editions.before().id().toString());
    report.put("questionnaire", editions.after().id().toString());
    var list = report.putArray("files");
    shifts.forEach(shift -> ShiftReport.write(shift, list.addObject()));
    ShiftReport.sum(shifts, report.putObject("sum"));
    var reasons = report.putArray("errors");
    errors.forEach(reasons::add);
    spec.commandLine().getOut().println(Json.text(report));
  }
}
