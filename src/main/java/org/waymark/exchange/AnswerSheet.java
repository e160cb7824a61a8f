package org.waymark.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;

/**
 * A firm and its answers to one edition, as others send them: {@code {"depth": "core", "firm":
 * {"nation": "ENG", "size": "5-9", "sector": "construction"}, "answers": {"firewall-on": "all",
 * "backups": ["online"], "late-days": 12, "certificate-until": "2027-03-31"}, "evidence":
 * {"firewall-on": "shown"}}}.
 *
 * <p>An answer is the id of an option, or a list of ids where several may be chosen; {@code
 * dont-know} and the ids for "does not apply" are options too. A number is a JSON number or text, a
 * day is text. Evidence is {@code claimed} unless given, and only for scored questions whose answer
 * says something about the firm.
 *
 * @param form {@code depth} is {@code core} or {@code full}, which it is unless given; {@code
 *     variant} is given exactly where the edition has variants
 * @param region where in its nation the firm is; null unless whoever reads the sheet has to know
 * @param answers as sent: without those that are derived from others
 */
public record AnswerSheet(Form form, FirmFacts firm, @Nullable Region region, Answers answers) {

  /** A sheet that says no more of where the firm is than its nation. */
  public AnswerSheet(Form form, FirmFacts firm, Answers answers) {
    this(form, firm, null, answers);
  }

  /**
   * Answers to some questions of an edition, without the firm.
   *
   * @param form as in a sheet
   * @param given as sent, also where other answers hide the question
   * @param takenBack ids of the questions that are to have no answer
   */
  public record Part(
      Form form, Map<String, Answer> given, Set<String> takenBack, Map<String, Evidence> evidence) {

    public Part {
      given = Map.copyOf(given);
      takenBack = Set.copyOf(takenBack);
      evidence = Map.copyOf(evidence);
    }
  }

  /** What came of reading a part. */
  public sealed interface PartReading {

    /** Every answer fits its question. */
    record Accepted(Part part) implements PartReading {}

    /** At least one does not. */
    record Faulty(List<Fault> faults) implements PartReading {}
  }

  /** What came of reading a document. */
  public sealed interface Reading {

    /**
     * Every part of it makes sense.
     *
     * @param interview what the sheet's form of the edition asks this firm, given its answers
     */
    record Accepted(AnswerSheet sheet, Interview interview) implements Reading {}

    /** At least one part does not. */
    record Faulty(List<Fault> faults) implements Reading {}
  }
}
