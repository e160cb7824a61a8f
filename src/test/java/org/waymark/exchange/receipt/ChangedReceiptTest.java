package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.exchange.receipt.Receipts.EDITION;
import static org.waymark.exchange.receipt.Receipts.EVERY_PART;
import static org.waymark.exchange.receipt.Receipts.EVERY_SHEET;
import static org.waymark.exchange.receipt.Receipts.MIXED;
import static org.waymark.exchange.receipt.Receipts.altered;
import static org.waymark.exchange.receipt.Receipts.sealed;
import static org.waymark.exchange.receipt.Receipts.tree;
import static org.waymark.exchange.receipt.Receipts.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;
import org.waymark.exchange.receipt.Verification.Check;
import org.waymark.exchange.receipt.Verification.Invalid;
import org.waymark.exchange.receipt.Verification.Valid;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** What a changed receipt comes to, wherever it was changed. */
class ChangedReceiptTest {

  private static final Verifier VERIFIER = new Verifier(new Questionnaires(List.of(EDITION)));
  private static final Verifier EVERY_VERIFIER =
      new Verifier(new Questionnaires(List.of(EVERY_PART)));

  /** Values count, not how they are written. */
  @Test
  void takesEqualJsonForEqual() throws Exception {
    var text = Receipts.of(MIXED).text();
    var rewritten =
        text.replace(",", " ,\r\n\t")
            .replace(":22", ":22.0")
            .replace("\"digest\"", "\"\\u0064igest\"");

    assertThat(rewritten).contains("22.0");
    assertThat(outcome(rewritten, VERIFIER)).isEqualTo("valid");
    assertThat(verify(reversed(tree(text)))).isEqualTo(new Valid());
  }

  @Test
  void findsNoChangedReceiptValid() {
    var outcomes =
        outcomesOfChanges(
            Receipts.of(MIXED).text(),
            VERIFIER,
            was -> List.of((char) (was ^ 1), (char) (was ^ 32), '7', 'a', '"'));

    assertThat(outcomes).containsOnlyKeys("no JSON", "malformed", "invalid");
    assertThat(outcomes.get("invalid")).isGreaterThan(2_000);
  }

  @Test
  void findsNoChangedReceiptOfAnEditionWithEveryPartValid() {
    var outcomes =
        outcomesOfChanges(
            Receipts.ofSheet(EVERY_PART, EVERY_SHEET).text(),
            EVERY_VERIFIER,
            was -> List.of((char) (was ^ 1)));

    assertThat(outcomes).containsOnlyKeys("no JSON", "malformed", "invalid");
    assertThat(outcomes.get("invalid")).isGreaterThan(1_000);
  }

  /**
   * Every position, several changes each: a receipt is valid as it stands, or not at all.
   *
   * @param others what to put in the place of a character, besides nothing
   */
  private static Map<String, Integer> outcomesOfChanges(
      String text, Verifier verifier, Function<Character, List<Character>> others) {
    var original = tree(text);
    var outcomes = new TreeMap<String, Integer>();
    for (var at = 0; at < text.length(); at++) {
      var before = text.substring(0, at);
      var after = text.substring(at + 1);
      outcomes.merge(outcomeOf(before + after, original, verifier), 1, Integer::sum);
      for (var other : others.apply(text.charAt(at))) {
        if (other != text.charAt(at)) {
          outcomes.merge(outcomeOf(before + other + after, original, verifier), 1, Integer::sum);
        }
      }
    }
    return outcomes;
  }

  /** A forger who knows how digests are taken changes one value: the working gives it away. */
  @Test
  void pointsToTheOneValueThatWasForged() {
    pointsToEachForgery(tree(Receipts.of(MIXED)), EDITION);
    pointsToEachForgery(tree(Receipts.ofSheet(EVERY_PART, EVERY_SHEET)), EVERY_PART);
  }

  private static void pointsToEachForgery(ObjectNode original, Questionnaire edition) {
    var pointers = leaves(original, "").filter(at -> at.matches("/(working|result)/.*")).toList();

    assertThat(pointers).hasSizeGreaterThan(60);
    for (var pointer : pointers) {
      var forged = sealed(altered(original, pointer));

      assertThat(((Invalid) verify(forged, List.of(edition))).reasons())
          .as(pointer)
          .singleElement()
          .satisfies(
              reason -> {
                assertThat(reason.check()).isEqualTo(Check.RECOMPUTATION);
                assertThat(reason.pointer()).isEqualTo(pointer);
              });
    }
  }

  private static String outcomeOf(String text, JsonNode original, Verifier verifier) {
    try {
      var document = StrictJson.read(text.getBytes(StandardCharsets.UTF_8));
      return document.equals(original) ? "unchanged" : outcome(text, verifier);
    } catch (MalformedJsonException e) {
      return "no JSON";
    }
  }

  private static String outcome(String text, Verifier verifier) throws MalformedJsonException {
    return switch (Receipt.read(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)))) {
      case Receipt.Reading.Faulty _ -> "malformed";
      case Receipt.Reading.Accepted(var receipt) ->
          switch (verifier.verify(receipt)) {
            case Valid _ -> "valid";
            case Invalid(var reasons) -> reasons.isEmpty() ? "no reason" : "invalid";
          };
    };
  }

  private static Stream<String> leaves(JsonNode node, String at) {
    if (node.isObject()) {
      return node.properties().stream()
          .flatMap(member -> leaves(member.getValue(), at + "/" + member.getKey()));
    }
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(index -> leaves(node.get(index), at + "/" + index));
    }
    return Stream.of(at);
  }

  private static ObjectNode reversed(ObjectNode document) {
    var reversed = document.objectNode();
    var names = new ArrayList<String>();
    document.fieldNames().forEachRemaining(names::addFirst);
    names.forEach(name -> reversed.set(name, document.path(name)));
    return reversed;
  }
}
