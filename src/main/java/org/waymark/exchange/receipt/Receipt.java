package org.waymark.exchange.receipt;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.Fault;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.kernel.Sha256;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.scoring.Scorer;

/**
 * A score with everything it follows from: answers, rules, working and result, in one document that
 * a {@link Verifier} can recompute. {@link ReceiptDocument} says what is in it.
 *
 * <p>Equal answers to one edition give equal receipts, byte by byte: there is no date in one, and
 * nothing about who answered. Its digest shows that nothing was changed on the way. It is no
 * signature: that the answers are true, or whose they are, a receipt cannot show.
 */
public final class Receipt {

  /** Changes whenever a receipt's members do. */
  public static final String SCHEMA = "waymark-receipt/1";

  private static final Scorer SCORER = new Scorer();

  private static final JsonMapper JSON =
      JsonMapper.builder().serializationInclusion(NON_NULL).build();

  private final String text;
  private final JsonNode document;

  /**
   * @param canonical the whole receipt
   */
  private Receipt(String canonical) {
    text = canonical;
    try {
      document = StrictJson.read(canonical.getBytes(StandardCharsets.UTF_8));
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What came of reading a document. */
  public sealed interface Reading {

    /** It has the form of a receipt; whether it is right is for a {@link Verifier} to say. */
    record Accepted(Receipt receipt) implements Reading {}

    /** It has not. */
    record Faulty(List<Fault> faults) implements Reading {}
  }

  /**
   * The receipt for a firm's answers to an edition.
   *
   * @param edition in the form of the sheet; anything else is an {@link IllegalArgumentException}
   * @param sheet what the form does not ask, or derives, is left out
   */
  public static Receipt of(Questionnaire edition, AnswerSheet sheet) {
    if (!edition.form().equals(sheet.form())) {
      throw new IllegalArgumentException(sheet.form() + " was answered, not " + edition.form());
    }
    var asked = asked(edition, sheet);
    var interview = Interview.of(edition, asked.firm(), asked.answers());
    var card = SCORER.score(edition, asked.firm(), asked.answers());
    ObjectNode document = JSON.valueToTree(ReceiptDocument.withoutDigest(asked, interview, card));
    document.put("digest", digestOf(document));
    return new Receipt(CanonicalJson.of(document).text());
  }

  /** A firm may have changed its form on the way, and claimed what there is no need to say. */
  private static AnswerSheet asked(Questionnaire edition, AnswerSheet sheet) {
    var given = sheet.answers();
    Map<String, Answer> answers = new HashMap<>();
    Map<String, Evidence> evidence = new HashMap<>();
    edition
        .questions()
        .filter(question -> !question.derived() && given.has(question.id()))
        .forEach(
            question -> {
              var id = question.id();
              var answer = given.to(id).orElseThrow();
              answers.put(id, answer);
              if (question.scored()
                  && answer instanceof Answer.Given
                  && given.evidenceFor(id) != Evidence.CLAIMED) {
                evidence.put(id, given.evidenceFor(id));
              }
            });
    return new AnswerSheet(sheet.form(), sheet.firm(), new Answers(answers, evidence));
  }

  /** Reads a document and says everything that is wrong with its form; never throws. */
  public static Reading read(JsonNode document) {
    var faults = ReceiptShape.faults(document);
    if (!faults.isEmpty()) {
      return new Reading.Faulty(faults);
    }
    var canonical = CanonicalJson.of(document);
    return canonical.faults().isEmpty()
        ? new Reading.Accepted(new Receipt(canonical.text()))
        : new Reading.Faulty(canonical.faults());
  }

  /** The receipt as JSON, in the form of RFC 8785. */
  public String text() {
    return text;
  }

  /** The digest it carries. */
  public String digest() {
    return at("/digest");
  }

  /** The digest that it should carry. */
  String trueDigest() {
    return digestOf((ObjectNode) document);
  }

  /** What was answered, by the receipt's own word. */
  public EditionId edition() {
    return new EditionId(at("/edition/questionnaire"), at("/edition/edition"));
  }

  String contentHash() {
    return at("/edition/contentHash");
  }

  String scorerVersion() {
    return at("/scorerVersion");
  }

  JsonNode document() {
    return document;
  }

  private String at(String pointer) {
    return document.at(pointer).asText();
  }

  private static String digestOf(ObjectNode document) {
    var rest = document.deepCopy().without("digest");
    return Sha256.of(CanonicalJson.of(rest).text().getBytes(StandardCharsets.UTF_8));
  }
}
