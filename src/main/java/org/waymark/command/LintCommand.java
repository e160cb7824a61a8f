package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.questionnaire.file.CarriedAnswers;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.lint.Finding;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.scoring.golden.GoldenCaseCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "lint",
    description =
        "Checks every questionnaire below a directory and prints the findings."
            + " Exit status 0: no errors; 1: errors; 2: bad use.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "DIRECTORY",
      description = "Holds <id>/<edition>.yaml files; ./questionnaires unless given.")
  private Path directory = Path.of("questionnaires");

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; json unless given.")
  private LintReport.Format format = LintReport.Format.JSON;

  LintCommand(Clock clock) {
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no directory " + directory);
    }
    var files = files();
    if (files.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "No <id>/<edition>.yaml below " + directory);
    }
    var findings = new ArrayList<Finding>();
    var sound = new ArrayList<CarriedAnswers.Read>();
    for (var file : files) {
      findings.addAll(check(file, sound));
    }
    if (sound.size() == files.size()) {
      findings.addAll(CarriedAnswers.check(sound));
    }
    var report = new LintReport(files.size(), findings);
    spec.commandLine().getOut().println(report.in(format, Commands.version()));
    return report.hasErrors() ? 1 : 0;
  }

  private List<Path> files() throws IOException {
    try (var walk = Files.walk(directory, 2)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  private List<Finding> check(Path file, List<CarriedAnswers.Read> sound) throws IOException {
    var outcome = reader.read(file);
    var findings = new ArrayList<>(outcome.findings());
    if (outcome instanceof Outcome.Sound(var questionnaire, _)) {
      sound.add(new CarriedAnswers.Read(file.toString(), Files.readString(file), questionnaire));
      for (var broken : new GoldenCaseCheck().check(questionnaire)) {
        findings.add(
            Finding.of(
                file.toString(),
                broken.golden().line(),
                Rule.GOLDEN_CASE,
                broken.message() + ": " + Rule.GOLDEN_CASE.remedy()));
      }
    }
    return findings;
  }
}
