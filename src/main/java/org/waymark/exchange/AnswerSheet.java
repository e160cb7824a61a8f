package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * A firm and its answers to one edition, as others send them: {@code {"firm": {"nation": "ENG",
 * "size": "5-9", "sector": "construction"}, "answers": {"firewall-on": "all", "backups":
 * ["online"]}}}.
 *
 * <p>An answer is the id of an option, or a list of ids where several may be chosen; {@code
 * dont-know} and the ids for "does not apply" are options too.
 */
public record AnswerSheet(FirmFacts firm, Answers answers) {

  /** What came of reading a document. */
  public sealed interface Reading {

    /** Every part of it makes sense. */
    record Accepted(AnswerSheet sheet) implements Reading {}

    /** At least one part does not. */
    record Faulty(List<Fault> faults) implements Reading {}
  }

  /**
   * Reads the members {@code firm} and {@code answers} of a document; never throws.
   *
   * @param otherMembers what may stand beside them
   */
  public static Reading read(JsonNode document, Questionnaire edition, Set<String> otherMembers) {
    return new AnswerSheetReader(edition).read(document, otherMembers);
  }

  /**
   * Reads likewise, and takes answers to questions that are hidden too, as a stored assessment and
   * its receipt keep them.
   */
  public static Reading readKept(
      JsonNode document, Questionnaire edition, Set<String> otherMembers) {
    return new AnswerSheetReader(edition).readKept(document, otherMembers);
  }
}
