package org.waymark.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.handedin.HandedInAnswers;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.receipt.Verifier;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.scoring.replay.Replay;
import org.waymark.scoring.replay.Shift;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "replay",
    description =
        "Scores answers under two editions and prints, as JSON, how scores and levels shift: core is"
            + " held against core. Exit status 0: all scored; 1: some could not be; 2: bad use, a"
            + " broken edition, or no database.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  /** SQLSTATE 42P01, undefined_table (PostgreSQL, appendix A). */
  private static final String NO_SUCH_TABLE = "42P01";

  private final Clock clock;
  private final QuestionnaireFile reader;
  private final ServiceDatabase database;

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

  @ArgGroup(multiplicity = "1")
  private Given given = new Given();

  /** One of them. */
  private static final class Given {
    @Option(
        names = "--answers",
        paramLabel = "DIRECTORY",
        description = "Holds *.json files as 'score' takes them, or receipts.")
    private @Nullable Path answers;

    @Option(
        names = "--stored",
        description =
            "What firms handed in, in the database of the service, found as the service finds it."
                + " Prints sums of ten firms and more, and nothing of any one firm.")
    private boolean stored;
  }

  ReplayCommand(Clock clock, ServiceDatabase database) {
    this.clock = clock;
    this.database = database;
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() throws IOException {
    var editions = EditionPair.read(reader, baseline, questionnaire, spec.commandLine());
    var replay = new Replay(editions.before(), editions.after());
    return given.stored
        ? stored(editions, replay)
        : files(editions, replay, Objects.requireNonNull(given.answers));
  }

  private int files(EditionPair editions, Replay replay, Path directory) throws IOException {
    var known = new Questionnaires(List.of(editions.before()));
    var sheets = new AnswerSheets(known, clock);
    var verifier = new Verifier(known);
    var shifts = new ArrayList<Shift>();
    var errors = new ArrayList<String>();
    for (var file : files(directory)) {
      switch (AnswersFile.readAny(file, editions.before().id(), sheets, verifier)) {
        case AnswersFile.Reading.Accepted(var sheet, _) ->
            shifts.add(replay.shift(file.toString(), sheet.form(), sheet.firm(), sheet.answers()));
        case AnswersFile.Reading.Refused(var reasons) -> errors.addAll(reasons);
      }
    }
    var report = report(editions);
    var list = report.putArray("files");
    shifts.forEach(shift -> ShiftReport.write(shift, list.addObject()));
    ShiftReport.sum(shifts, report.putObject("sum"));
    return print(report, shifts, errors);
  }

  private List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new ParameterException(spec.commandLine(), "There is no directory " + directory);
    }
    try (var all = Files.list(directory)) {
      var files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new ParameterException(spec.commandLine(), "No *.json in " + directory);
      }
      return files;
    }
  }

  private int stored(EditionPair editions, Replay replay) {
    var before = editions.before();
    var shifts = new ArrayList<Shift>();
    var errors = new ArrayList<String>();
    try {
      database.read(
          source -> {
            var stored = new HandedInAnswers(source, CouncilAreas.bundled());
            var others =
                stored.each(
                    before,
                    each -> shifts.add(replay.shift("", each.form(), each.firm(), each.answers())));
            if (others > 0) {
              errors.add(
                  "not compared: what was handed in to another text of %s than %s: give that text"
                      .formatted(before.id(), baseline));
            }
          });
    } catch (SQLException e) {
      var reason =
          NO_SUCH_TABLE.equals(e.getSQLState()) ? "the service never used it" : e.getMessage();
      throw new ParameterException(spec.commandLine(), "The database cannot be read: " + reason, e);
    } catch (ServiceDatabase.UnavailableException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    var report = report(editions);
    ShiftReport.sumOfMany(shifts, report.putObject("sum"));
    return print(report, shifts, errors);
  }

  private static ObjectNode report(EditionPair editions) {
    var report = Json.object();
    report.put("baseline", editions.before().id().toString());
    report.put("questionnaire", editions.after().id().toString());
    return report;
  }

  private int print(ObjectNode report, List<Shift> shifts, List<String> errors) {
    if (shifts.stream().anyMatch(shift -> shift.after() == null)) {
      errors.add("not compared: firms that answered a form which the newer edition does not have");
    }
    var reasons = report.putArray("errors");
    errors.forEach(reasons::add);
    spec.commandLine().getOut().println(Json.text(report));
    return errors.isEmpty() ? 0 : 1;
  }
}
