package org.waymark.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.exchange.Fault;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.exchange.receipt.Receipt;
import org.waymark.exchange.receipt.Verification;
import org.waymark.exchange.receipt.VerificationDocument;
import org.waymark.exchange.receipt.Verifier;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description =
        "Recomputes a receipt from its answers, and prints as JSON whether it is valid."
            + " Exit status 0: valid; 1: not, or a file has errors; 2: bad use.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  /** In bytes; a receipt of a hundred questions needs a tenth of it. */
  private static final int LARGEST_RECEIPT = 256 * 1024;

  private final QuestionnaireFile reader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--questionnaire", required = true, paramLabel = "FILE")
  private Path questionnaire = Path.of("");

  @Option(names = "--receipt", required = true, paramLabel = "FILE")
  private Path receipt = Path.of("");

  VerifyCommand(Clock clock) {
    reader = new QuestionnaireFile(LocalDate.now(clock));
  }

  @Override
  public Integer call() throws JsonProcessingException {
    var console = new Console(spec.commandLine());
    console.mustExist(questionnaire);
    console.mustExist(receipt);
    return switch (reader.read(questionnaire)) {
      case Outcome.Refused(var findings) ->
          console.refuse(findings.stream().map(Object::toString).toList());
      case Outcome.Sound(var edition, _) -> verify(edition, console);
    };
  }

  private int verify(Questionnaire edition, Console console) throws JsonProcessingException {
    byte[] text;
    try (var in = Files.newInputStream(receipt)) {
      text = in.readNBytes(LARGEST_RECEIPT + 1);
    } catch (IOException e) {
      return console.refuse(List.of(receipt + ": cannot be read: " + e.getMessage()));
    }
    var verification = verify(text, edition);
    console.print(VerificationDocument.from(verification));
    return switch (verification) {
      case Verification.Valid() -> 0;
      case Verification.Invalid _ -> 1;
    };
  }

  private static Verification verify(byte[] text, Questionnaire edition) {
    if (text.length > LARGEST_RECEIPT) {
      return malformed("is larger than any receipt: more than " + LARGEST_RECEIPT + " bytes");
    }
    try {
      return switch (Receipt.read(StrictJson.read(text))) {
        case Receipt.Reading.Faulty(var faults) -> Verification.Invalid.malformed(faults);
        case Receipt.Reading.Accepted(var accepted) ->
            new Verifier(new Questionnaires(List.of(edition))).verify(accepted);
      };
    } catch (MalformedJsonException e) {
      return malformed("is no JSON: " + e.getMessage());
    }
  }

  private static Verification malformed(String detail) {
    return Verification.Invalid.malformed(List.of(new Fault("", detail)));
  }
}
