package org.waymark.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.lint.Finding;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Two editions of one questionnaire, the older one first. */
record EditionPair(Questionnaire before, Questionnaire after) {

  /** Both must be sound; that is for {@code lint} to say in full. */
  static EditionPair read(QuestionnaireFile reader, Path before, Path after, CommandLine command) {
    var pair = new EditionPair(edition(reader, before, command), edition(reader, after, command));
    var old = pair.before().id().questionnaire();
    var current = pair.after().id().questionnaire();
    if (!old.equals(current)) {
      throw new ParameterException(
          command, "These are two questionnaires, '" + old + "' and '" + current + "'");
    }
    return pair;
  }

  private static Questionnaire edition(QuestionnaireFile reader, Path file, CommandLine command) {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(command, "There is no file " + file);
    }
    return switch (reader.readCopy(file)) {
      case Outcome.Sound(var edition, _) -> edition;
      case Outcome.Refused(var findings) ->
          throw new ParameterException(
              command,
              findings.stream()
                  .filter(Finding::isError)
                  .map(Finding::toString)
                  .collect(Collectors.joining("\n")));
    };
  }
}
