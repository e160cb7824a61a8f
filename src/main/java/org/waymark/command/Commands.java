package org.waymark.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code lint}, {@code score} and {@code verify}. Exit status 0 when all is well,
 * 1 on findings, 2 on bad use.
 */
@Command(
    name = "waymark",
    description =
        "Checks questionnaires, scores answers, verifies receipts. Without a command, starts the"
            + " service.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
public final class Commands {

  private final Clock clock;

  public Commands(Clock clock) {
    this.clock = clock;
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
        .addSubcommand("help", new CommandLine.HelpCommand())
        .setOut(out)
        .setErr(err);
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"Waymark " + (version == null ? "in development" : version)};
    }
  }
}
