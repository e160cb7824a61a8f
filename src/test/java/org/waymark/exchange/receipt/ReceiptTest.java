package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.exchange.receipt.Receipts.MIXED;
import static org.waymark.exchange.receipt.Receipts.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.waymark.exchange.receipt.Receipt.Reading;
import org.waymark.fixture.EditionText;
import org.waymark.scoring.Scorer;

class ReceiptTest {

  @Test
  void namesTheTextAndTheArithmeticItRestsOn() {
    var receipt = tree(Receipts.of(MIXED));

    assertThat(receipt.path("schema").textValue()).isEqualTo("waymark-receipt/1");
    assertThat(receipt.at("/edition/questionnaire").textValue()).isEqualTo("shop-safety");
    assertThat(receipt.at("/edition/edition").textValue()).isEqualTo("2026-1");
    assertThat(receipt.at("/edition/contentHash").textValue())
        .isEqualTo("sha256:" + hash(EditionText.sound().text()));
    assertThat(receipt.path("scorerVersion").textValue()).isEqualTo(Scorer.VERSION);
  }

  @Test
  void repeatsFirmAndAnswersAsGivenInTheOrderOfTheEdition() {
    var receipt = tree(Receipts.of(MIXED));

    assertThat(receipt.path("firm"))
        .isEqualTo(tree("{\"nation\": \"WLS\", \"size\": \"0\", \"sector\": \"arts\"}"));
    assertThat(receipt.path("answers"))
        .isEqualTo(
            tree(
                """
                {"online": ["online-no"], "second-step": ["some"], "backups": ["daily", "tested"],
                 "training": ["dont-know"], "policy": ["no-staff"]}"""));
  }

  /** doors 2/3 of weight 1/3; people 0, since all that applies is not known. */
  @Test
  void showsTheWorkingInExactFractions() {
    var receipt = tree(Receipts.of(MIXED));

    assertThat(receipt.at("/working/contributions/1"))
        .isEqualTo(
            tree(
                """
                {"question": "backups", "section": "doors", "state": "answered",
                 "weight": "1/3", "value": "2/3", "gained": "2/9"}"""));
    assertThat(receipt.at("/working/sections/0/score/exact").textValue()).isEqualTo("2/3");
    assertThat(receipt.at("/working/gates/0"))
        .isEqualTo(
            tree("{\"id\": \"second-step-for-all\", \"levelCap\": 1, \"effect\": \"open\"}"));
    assertThat(receipt.at("/result/score/exact").textValue()).isEqualTo("2/9");
    assertThat(receipt.at("/result/score/exactLowest").textValue()).isEqualTo("2/9");
    assertThat(receipt.at("/result/score/exactHighest").textValue()).isEqualTo("8/9");
    assertThat(receipt.at("/result/standing/level/number").intValue()).isEqualTo(1);
    assertThat(receipt.at("/result/standing/levelPossible/number").intValue()).isEqualTo(3);
  }

  @Test
  void saysWhyThereIsNoLevel() {
    assertThat(tree(Receipts.of("{}")).at("/result/standing"))
        .isEqualTo(
            tree(
                """
                {"rated": false, "notRatedBecause": "too-few-answered",
                 "confidence": {"exact": "0", "band": "low"}}"""));
  }

  @Test
  void saysWhichAnswersGaveNoValueAndWhatBecameOfThem() {
    assertThat(tree(Receipts.of(MIXED)).at("/working/exclusions"))
        .extracting(JsonNode::toString)
        .containsExactly(
            exclusion("second-step", "doors", "hidden", "left-out"),
            exclusion("training", "people", "dont-know", "counted-as-zero"),
            exclusion("policy", "people", "not-applicable", "left-out"));
    assertThat(tree(Receipts.of("{\"online\": \"online-yes\"}")).at("/working/exclusions"))
        .extracting(JsonNode::toString)
        .contains(exclusion("backups", "doors", "unanswered", "counted-as-zero"))
        .hasSize(4);
  }

  @Test
  void saysThatADontKnowIsLeftOutWhereTheEditionLeavesItOut() {
    var lenient = EditionText.sound().replace("dont_know: zero", "dont_know: exclude").edition();

    assertThat(tree(Receipts.of(lenient, MIXED)).at("/working/exclusions"))
        .extracting(JsonNode::toString)
        .contains(exclusion("training", "people", "dont-know", "left-out"));
  }

  @Test
  void namesHiddenQuestionsThatOnlySteerWhenTheyWereAnswered() {
    var steering =
        EditionText.sound()
            .replace("      - id: training\n", STEERING + "      - id: training\n")
            .edition();

    assertThat(tree(Receipts.of(steering, "{\"online\": \"online-no\"}")).toString())
        .doesNotContain("web-shop");
    assertThat(
            tree(Receipts.of(
                    steering, "{\"online\": \"online-no\", \"web-shop\": \"web-shop-yes\"}"))
                .at("/working/exclusions"))
        .extracting(JsonNode::toString)
        .contains(exclusion("web-shop", "people", "hidden", "left-out"));
  }

  /** With nothing but a JSON library, which here happens to keep the sorted order, and SHA-256. */
  @Test
  void carriesADigestThatAnyoneCanTake() throws Exception {
    var rest = (ObjectNode) new ObjectMapper().readTree(Receipts.of(MIXED).text());
    var digest = rest.remove("digest").textValue();

    assertThat(digest).isEqualTo("sha256:" + hash(rest.toString()));
  }

  @Test
  void isTheSameByteByByteForTheSameAnswers() {
    var reordered =
        """
        {"policy": ["no-staff"], "training": "dont-know", "second-step": "some",
         "online": "online-no", "backups": ["daily", "tested", "daily"]}""";

    assertThat(Receipts.of(reordered).text()).isEqualTo(Receipts.of(MIXED).text());
  }

  @Test
  void readsBackWhatItWrites() {
    assertThat(Receipt.read(tree(Receipts.of(MIXED))))
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            accepted -> assertThat(accepted.receipt().text()).isEqualTo(Receipts.of(MIXED).text()));
  }

  private static final String STEERING =
      """
            - id: web-shop
              scored: false
              text: {en: "Do you sell on the web?"}
              visible_when: 'q.online.choice == "online-yes"'
              options:
                - {id: web-shop-yes, label: {en: "Yes"}}
                - {id: web-shop-no, label: {en: "No"}}
      """;

  private static String exclusion(
      String question, String section, String reason, String treatment) {
    return "{\"question\":\"%s\",\"reason\":\"%s\",\"section\":\"%s\",\"treatment\":\"%s\"}"
        .formatted(question, reason, section, treatment);
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
