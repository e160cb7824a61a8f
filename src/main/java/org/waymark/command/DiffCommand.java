package org.waymark.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.waymark.questionnaire.file.QuestionnaireFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    description =
        "Lists what changed between two editions of a questionnaire, and whether scores stay"
            + " comparable. Exit status 0: no difference; 1: differences; 2: bad use or a broken"
            + " file.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "OLD", description = "The older edition's file.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition's file.")
  private Path after = Path.of("");

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; json unless given.")
  private ChangeReport.Format format = ChangeReport.Format.JSON;

  DiffCommand(Clock clock) {
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() {
    var report = ChangeReport.of(EditionPair.read(reader, before, after, spec.commandLine()));
    spec.commandLine().getOut().println(report.in(format));
    return report.changes().isEmpty() ? 0 : 1;
  }
}
