package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.exchange.receipt.Receipts.EDITION;
import static org.waymark.exchange.receipt.Receipts.MIXED;
import static org.waymark.exchange.receipt.Receipts.sealed;
import static org.waymark.exchange.receipt.Receipts.tree;
import static org.waymark.exchange.receipt.Receipts.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.exchange.receipt.Verification.Check;
import org.waymark.exchange.receipt.Verification.Invalid;
import org.waymark.exchange.receipt.Verification.Reason;
import org.waymark.exchange.receipt.Verification.Valid;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Questionnaires;

class VerifierTest {

  private static final Verifier VERIFIER = new Verifier(new Questionnaires(List.of(EDITION)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        MIXED,
        "{\"online\": \"online-yes\", \"second-step\": \"dont-know\", \"training\": \"all\"}",
        "{\"online\": \"online-yes\", \"second-step\": \"all\", \"backups\": [\"daily\","
            + " \"elsewhere\", \"tested\"], \"training\": \"all\", \"policy\": \"everyone\"}",
        "{\"backups\": [\"none\"], \"policy\": \"no-staff\", \"second-step\": \"no-accounts\"}"
      })
  void findsAReceiptValid(String answers) {
    assertThat(verify(tree(Receipts.of(answers)))).isEqualTo(new Valid());
  }

  /** Values count, not how they are written. */
  @Test
  void takesEqualJsonForEqual() throws Exception {
    var text = Receipts.of(MIXED).text();
    var rewritten =
        text.replace(",", " ,\r\n\t")
            .replace(":22", ":22.0")
            .replace("\"digest\"", "\"\\u0064igest\"");

    assertThat(rewritten).contains("22.0");
    assertThat(outcome(rewritten)).isEqualTo("valid");
    assertThat(verify(reversed(tree(text)))).isEqualTo(new Valid());
  }

  /** Every position, several changes each: a receipt is valid as it stands, or not at all. */
  @Test
  void findsNoChangedReceiptValid() throws Exception {
    var text = Receipts.of(MIXED).text();
    var original = tree(text);
    var outcomes = new TreeMap<String, Integer>();
    for (var at = 0; at < text.length(); at++) {
      var character = text.charAt(at);
      for (var other : List.of((char) (character ^ 1), (char) (character ^ 32), '7', 'a', '"')) {
        if (other != character) {
          var changed = text.substring(0, at) + other + text.substring(at + 1);
          outcomes.merge(outcomeOf(changed, original), 1, Integer::sum);
        }
      }
      outcomes.merge(
          outcomeOf(text.substring(0, at) + text.substring(at + 1), original), 1, Integer::sum);
    }

    assertThat(outcomes).containsOnlyKeys("no JSON", "malformed", "invalid");
    assertThat(outcomes.get("invalid")).isGreaterThan(2_000);
  }

  /** A forger who knows how digests are taken changes one value: the working gives it away. */
  @Test
  void pointsToTheOneValueThatWasForged() {
    var original = tree(Receipts.of(MIXED));
    var pointers = leaves(original, "").filter(at -> at.matches("/(working|result)/.*")).toList();

    assertThat(pointers).hasSizeGreaterThan(60);
    for (var pointer : pointers) {
      var forged = sealed(altered(original, pointer));

      assertThat(reasons(forged))
          .as(pointer)
          .singleElement()
          .satisfies(
              reason -> {
                assertThat(reason.check()).isEqualTo(Check.RECOMPUTATION);
                assertThat(reason.pointer()).isEqualTo(pointer);
              });
    }
  }

  @Test
  void saysWhatTheEditedScoreComesTo() {
    var forged = tree(Receipts.of(MIXED));
    forged.withObject("/result/score").put("exact", "8/9");

    assertThat(reasons(sealed(forged)))
        .containsExactly(
            new Reason(
                Check.RECOMPUTATION, "/result/score/exact", "is \"8/9\", but comes to \"2/9\""));
  }

  @Test
  void noticesThatTheAnswersWereEdited() {
    var forged = tree(Receipts.of(MIXED));
    forged.withObject("/answers").putArray("backups").add("daily");

    assertThat(reasons(sealed(forged)))
        .extracting(Reason::check, Reason::pointer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Check.RECOMPUTATION, "/result/score/decimal"));
  }

  @Test
  void noticesEntriesLeftOutAndAdded() {
    var shorter = tree(Receipts.of(MIXED));
    ((ArrayNode) shorter.at("/working/exclusions")).remove(2);
    var longer = tree(Receipts.of(MIXED));
    longer.withObject("/working/gates/0").put("because", "we say so");
    var levelless = tree(Receipts.of(MIXED));
    levelless.withObject("/result/standing").remove("level");

    assertThat(reasons(sealed(shorter)))
        .containsExactly(
            new Reason(
                Check.RECOMPUTATION, "/working/exclusions", "has 2 entries, but comes to 3"));
    assertThat(reasons(sealed(longer)))
        .containsExactly(
            new Reason(
                Check.RECOMPUTATION,
                "/working/gates/0/because",
                "is \"we say so\", but there is none"));
    assertThat(reasons(sealed(levelless)))
        .extracting(Reason::pointer)
        .containsExactly("/result/standing/level");
  }

  @Test
  void saysBothThatTheDigestIsWrongAndWhere() {
    var changed = tree(Receipts.of(MIXED));
    var digest = sealed(altered(changed, "/result/score/points")).path("digest").textValue();

    assertThat(reasons(altered(changed, "/result/score/points")))
        .containsExactly(
            new Reason(
                Check.DIGEST, "/digest", "is not the digest of the rest, which is " + digest),
            new Reason(Check.RECOMPUTATION, "/result/score/points", "is 23, but comes to 22"));
  }

  @Test
  void refusesAForeignDigestOnAReceiptThatIsRightOtherwise() {
    var changed = tree(Receipts.of(MIXED)).put("digest", "sha256:" + "0".repeat(64));

    assertThat(reasons(changed)).extracting(Reason::check).containsExactly(Check.DIGEST);
  }

  @Test
  void refusesAnEditionItDoesNotKnow() {
    var other = tree(Receipts.of(MIXED));
    other.withObject("/edition").put("edition", "2027-1");

    assertThat(reasons(sealed(other)))
        .containsExactly(
            new Reason(Check.EDITION, "/edition", "shop-safety/2027-1 is no edition known here"));
  }

  /** A comment is enough: which text was answered is not a matter of opinion. */
  @Test
  void refusesAnotherTextOfTheSameEdition() {
    var edited = new EditionText(EditionText.sound().text() + "# revised\n").edition();

    var verification = verify(tree(Receipts.of(MIXED)), List.of(edited));

    assertThat(((Invalid) verification).reasons())
        .containsExactly(
            new Reason(
                Check.CONTENT_HASH,
                "/edition/contentHash",
                "is of another text of shop-safety/2026-1 than here: "
                    + edited.about().contentHash()));
  }

  @Test
  void refusesAnotherVersionOfTheArithmetic() {
    var other = tree(Receipts.of(MIXED)).put("scorerVersion", "0");

    assertThat(reasons(sealed(other)))
        .containsExactly(
            new Reason(
                Check.SCORER_VERSION, "/scorerVersion", "is 0, but version 1 is at work here"));
  }

  @Test
  void pointsToEachAnswerThatDoesNotFitTheEdition() {
    var other = tree(Receipts.of(MIXED));
    other.withObject("/firm").put("nation", "FRA");
    other.withObject("/answers").putArray("training").add("most");
    other.withObject("/answers").putArray("no-such-question").add("x");

    assertThat(reasons(sealed(other)))
        .allMatch(reason -> reason.check() == Check.ANSWERS)
        .extracting(Reason::pointer)
        .containsExactlyInAnyOrder(
            "/firm/nation", "/answers/training", "/answers/no-such-question");
  }

  /** The same choice in another order is another document, and a receipt has one form only. */
  @Test
  void refusesAnswersThatAreNotInTheOrderOfTheEdition() {
    var other = tree(Receipts.of(MIXED));
    other.withObject("/answers").putArray("backups").add("tested").add("daily");

    assertThat(reasons(sealed(other)))
        .extracting(Reason::pointer)
        .containsExactly("/answers/backups/0");
  }

  private static String outcomeOf(String text, JsonNode original) {
    try {
      var document = StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
      return document.equals(original) ? "unchanged" : outcome(text);
    } catch (MalformedJsonException e) {
      return "no JSON";
    }
  }

  private static String outcome(String text) throws MalformedJsonException {
    return switch (Receipt.read(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)))) {
      case Receipt.Reading.Faulty _ -> "malformed";
      case Receipt.Reading.Accepted(var receipt) ->
          switch (VERIFIER.verify(receipt)) {
            case Valid _ -> "valid";
            case Invalid(var reasons) -> reasons.isEmpty() ? "no reason" : "invalid";
          };
    };
  }

  private static List<Reason> reasons(ObjectNode document) {
    return ((Invalid) verify(document)).reasons();
  }

  private static java.util.stream.Stream<String> leaves(JsonNode node, String at) {
    if (node.isObject()) {
      return node.properties().stream()
          .flatMap(member -> leaves(member.getValue(), at + "/" + member.getKey()));
    }
    if (node.isArray()) {
      return java.util.stream.IntStream.range(0, node.size())
          .boxed()
          .flatMap(index -> leaves(node.get(index), at + "/" + index));
    }
    return java.util.stream.Stream.of(at);
  }

  /** Another value of the same form, so that only recomputing tells. */
  private static ObjectNode altered(ObjectNode original, String pointer) {
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

  private static ObjectNode reversed(ObjectNode document) {
    var reversed = document.objectNode();
    var names = new java.util.ArrayList<String>();
    document.fieldNames().forEachRemaining(names::addFirst);
    names.forEach(name -> reversed.set(name, document.path(name)));
    return reversed;
  }
}
