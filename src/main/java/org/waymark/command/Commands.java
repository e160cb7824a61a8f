package org.waymark.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code lint}, {@code score}, {@code verify}, {@code diff} and {@code replay}.
 * Exit status 0 when all is well, 1 on findings or differences, 2 on bad use.
 */
@Command(
    name = "waymark",
    description =
        "Checks and compares questionnaires, scores answers, verifies receipts. Without a command,"
            + " starts the service.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
public final class Commands {

  private final Clock clock;
  private final ServiceDatabase database;

  /**
   * @param database of the service, opened only by a command that is told to look into it
   */
  public Commands(Clock clock, ServiceDatabase database) {
    this.clock = clock;
    this.database = database;
  }

  /** Whether these arguments ask for a command: the service itself takes none. */
  public static boolean areMeantBy(String... arguments) {
    return arguments.length > 0;
  }

  /** Runs the command and returns its exit status. */
  public int run(String... arguments) {
    return commandLine(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .execute(arguments);
  }

  int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(out, err).execute(arguments);
  }

  private CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(this)
        .addSubcommand("lint", new LintCommand(clock))
        .addSubcommand("score", new ScoreCommand(clock))
        .addSubcommand("verify", new VerifyCommand(clock))
        .addSubcommand("diff", new DiffCommand(clock))
        .addSubcommand("replay", new ReplayCommand(clock, database))
        .addSubcommand("help", new CommandLine.HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err);
  }

  static String version() {
    var version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Waymark " + version()};
    }
  }
}
