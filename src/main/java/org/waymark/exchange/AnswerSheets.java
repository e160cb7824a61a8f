package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.AnswerSheet.Reading;
import org.waymark.kernel.time.CivilTime;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaires;

/**
 * Reads {@link AnswerSheet}s. Safe for use by several threads; to be kept, since what does not
 * depend on a sheet is worked out once.
 */
public final class AnswerSheets {

  private final Map<EditionId, AskedEdition> editions;
  private final Clock clock;

  /**
   * @param editions those whose sheets can be read
   * @param clock whose day is the one on which firms answer
   */
  public AnswerSheets(Questionnaires editions, Clock clock) {
    this.clock = clock;
    var asked = new HashMap<EditionId, AskedEdition>();
    editions.all().forEach(each -> asked.put(each.id(), new AskedEdition(each, editions)));
    this.editions = Map.copyOf(asked);
  }

  /**
   * Reads the members {@code depth}, {@code variant}, {@code firm}, {@code answers} and {@code
   * evidence} of a document, and finds everything wrong with them in one go.
   *
   * @param edition one of those given before; anything else is an {@link IllegalArgumentException}
   * @param otherMembers what may stand beside them
   */
  public Reading read(JsonNode document, EditionId edition, Set<String> otherMembers) {
    return reader(edition, FirmReader.Where.NATION).read(document, otherMembers);
  }

  /**
   * Reads likewise a sheet whose firm says in which {@code region} it is, by its ITL1 code. The
   * {@code nation} follows from that, and may be left out.
   */
  public Reading readPlaced(JsonNode document, EditionId edition, Set<String> otherMembers) {
    return reader(edition, FirmReader.Where.REGION).read(document, otherMembers);
  }

  /**
   * Reads likewise, and takes answers to questions that are hidden too, as a stored assessment and
   * its receipt keep them.
   */
  public Reading readKept(JsonNode document, EditionId edition, Set<String> otherMembers) {
    return reader(edition, FirmReader.Where.NATION).readKept(document, otherMembers);
  }

  /**
   * Reads the members {@code answers} and {@code evidence} alone, as a sheet has them: null in the
   * place of an answer takes it back. There may be no answers.
   *
   * @param form null where the document says it, as a sheet does
   */
  public AnswerSheet.PartReading readPart(
      JsonNode document, EditionId edition, @Nullable Form form) {
    return reader(edition, FirmReader.Where.NATION).readPart(document, form);
  }

  private AnswerSheetReader reader(EditionId edition, FirmReader.Where where) {
    var asked = editions.get(edition);
    if (asked == null) {
      throw new IllegalArgumentException("No edition known here: " + edition);
    }
    return new AnswerSheetReader(asked, where, CivilTime.today(clock));
  }
}
