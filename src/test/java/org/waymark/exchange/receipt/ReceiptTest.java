package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.exchange.receipt.Receipts.MIXED;
import static org.waymark.exchange.receipt.Receipts.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.Fault;
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
        .isEqualTo(tree("{\"rated\": false, \"notRatedBecause\": \"too-few-answered\"}"));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /digest           | /digest                | is missing
          /result/score     | /result/score          | is missing
          /answers          | /answers               | is missing
          /firm/sector      | /firm/sector           | is missing
          """)
  void pointsToWhatIsMissing(String member, String pointer, String detail) {
    var document = tree(Receipts.of(MIXED));
    var slash = member.lastIndexOf('/');
    ((ObjectNode) document.at(member.substring(0, slash))).remove(member.substring(slash + 1));

    assertThat(faults(document)).containsExactly(new Fault(pointer, detail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edition", "/firm", "/working", "/working/gates/0", "/result/score"})
  void pointsToEveryUnknownMember(String parent) {
    var document = tree(Receipts.of(MIXED));
    ((ObjectNode) document.at(parent)).put("a/b", 1).put("y".repeat(5_000), 2);

    assertThat(faults(document))
        .containsExactlyInAnyOrder(
            new Fault(parent + "/a~1b", "is not known here: remove it"),
            new Fault(parent + "/" + "y".repeat(60) + "...", "is not known here: remove it"));
  }

  @Test
  void findsEverythingThatIsWrongAtOnce() {
    var document = tree(Receipts.of(MIXED));
    document.put("schema", "waymark-receipt/2").put("scorerVersion", 1).put("digest", "md5:0");
    document.withObject("/answers").put("online", "online-no").putArray("backups");
    document.withObject("/result/score").put("points", 22.5).put("exact", "0.22");

    assertThat(faults(document))
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder(
            "/schema",
            "/scorerVersion",
            "/digest",
            "/answers/online",
            "/answers/backups",
            "/result/score/points",
            "/result/score/exact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"text\"", "null", "true", "{}"})
  void refusesWhatIsSomethingElse(String text) throws Exception {
    assertThat(faults(new ObjectMapper().readTree(text))).isNotEmpty();
  }

  @Test
  void repeatsNoMoreThanAGlanceOfWhatItWasSent() {
    var document = new ObjectMapper().createObjectNode();
    for (var i = 0; i < 1_000; i++) {
      document.put(i + "z".repeat(200), "\ud83d");
    }

    assertThat(faults(document)).hasSize(50).allMatch(fault -> fault.toString().length() < 200);
  }

  @Test
  void pointsWithNoMoreThanAGlanceOfALongName() {
    var document = tree(Receipts.of(MIXED));
    document.withObject("/answers").put("z".repeat(5_000), 1).put("a/b", 1);

    assertThat(faults(document))
        .allMatch(fault -> fault.toString().length() < 400)
        .extracting(Fault::pointer)
        .contains("/answers/" + "z".repeat(60) + "...", "/answers/a~1b");
  }

  @Test
  void refusesHalvesOfCharacters() {
    var document = tree(Receipts.of(MIXED));
    document.withObject("/firm").put("sector", "arts\ud83d");

    assertThat(faults(document)).extracting(Fault::pointer).containsExactly("/firm/sector");
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

  private static java.util.List<Fault> faults(JsonNode document) {
    return ((Reading.Faulty) Receipt.read(document)).faults();
  }

  private static String exclusion(
      String question, String section, String reason, String treatment) {
    return "{\"question\":\"%s\",\"reason\":\"%s\",\"section\":\"%s\",\"treatment\":\"%s\"}"
        .formatted(question, reason, section, treatment);
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
