package org.waymark.exchange.receipt;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.AnswerSheets;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.kernel.Sha256;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** Receipts of the example edition, and what a forger makes of them. */
final class Receipts {

  static final Questionnaire EDITION = EditionText.sound().edition();

  /** Something of everything: answered, not known, not applicable, unanswered and hidden. */
  static final String MIXED =
      """
      {"online": "online-no", "second-step": "some", "backups": ["tested", "daily"],
       "training": "dont-know", "policy": "no-staff"}""";

  static final Questionnaire EVERY_PART = EveryPart.edition();

  /** Something of everything there: a table, numbers, a day, evidence, what is derived and open. */
  static final String EVERY_SHEET =
      """
      {"answers": {"sign-in": "some", "habits-locks": "all", "habits-lights": "no-evening",
        "certificate": "held", "certificate-until": "2027-03-31", "area": 40.5, "late-days": 60,
        "investment-made": ["selling", "design"], "investment-planned": "none"},
       "evidence": {"late-days": "shown", "sign-in": "claimed"}}""";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Receipts() {}

  static Receipt of(String answers) {
    return of(EDITION, answers);
  }

  static Receipt of(Questionnaire edition, String answers) {
    return ofSheet(edition, "{\"answers\": " + answers + "}");
  }

  /**
   * @param sheet all but the firm
   */
  static Receipt ofSheet(Questionnaire edition, String sheet) {
    var whole = tree(sheet);
    whole.putObject("firm").put("nation", "WLS").put("size", "0").put("sector", "arts");
    var sheets = new AnswerSheets(new Questionnaires(List.of(edition)), EditionText.CLOCK);
    return switch (sheets.readKept(whole, edition.id(), Set.of())) {
      case AnswerSheet.Reading.Accepted(var accepted, var interview) ->
          Receipt.of(interview.questionnaire(), accepted);
      case AnswerSheet.Reading.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  static ObjectNode tree(Receipt receipt) {
    return tree(receipt.text());
  }

  /** With the digest that such a document should have, taken the way anyone would take it. */
  static ObjectNode sealed(ObjectNode changed) {
    var rest = changed.deepCopy();
    rest.remove("digest");
    var canonical = CanonicalJson.of(rest).text();
    return changed.put("digest", Sha256.of(canonical.getBytes(StandardCharsets.UTF_8)));
  }

  /** Another value of the same form, so that only recomputing tells. */
  static ObjectNode altered(ObjectNode original, String pointer) {
    var copy = original.deepCopy();
    var slash = pointer.lastIndexOf('/');
    var parent = (ObjectNode) copy.at(pointer.substring(0, slash));
    var name = pointer.substring(slash + 1);
    var value = parent.path(name);
    if (value.isBoolean()) {
      return withChange(copy, () -> parent.put(name, !value.booleanValue()));
    }
    if (value.isInt()) {
      return withChange(copy, () -> parent.put(name, value.intValue() + 1));
    }
    var text = value.textValue();
    var last = text.charAt(text.length() - 1) == '1' ? "2" : "1";
    return withChange(copy, () -> parent.put(name, text.substring(0, text.length() - 1) + last));
  }

  private static ObjectNode withChange(ObjectNode copy, Runnable change) {
    change.run();
    return copy;
  }

  static Verification verify(ObjectNode document) {
    return verify(document, List.of(EDITION));
  }

  static Verification verify(ObjectNode document, List<Questionnaire> editions) {
    return switch (Receipt.read(document)) {
      case Receipt.Reading.Accepted(var receipt) ->
          new Verifier(new Questionnaires(editions)).verify(receipt);
      case Receipt.Reading.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  static ObjectNode tree(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
