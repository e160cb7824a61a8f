package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.exchange.receipt.Receipts.EVERY_PART;
import static org.waymark.exchange.receipt.Receipts.EVERY_SHEET;
import static org.waymark.exchange.receipt.Receipts.sealed;
import static org.waymark.exchange.receipt.Receipts.tree;
import static org.waymark.exchange.receipt.Receipts.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.receipt.Verification.Check;
import org.waymark.exchange.receipt.Verification.Invalid;
import org.waymark.exchange.receipt.Verification.Reason;
import org.waymark.exchange.receipt.Verification.Valid;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;

/** Receipts of an edition that has a part of every kind. */
class EveryPartReceiptTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.ARTS, EditionText.TODAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        EVERY_SHEET,
        "{\"answers\": {}}",
        "{\"depth\": \"core\", \"answers\": {}}",
        "{\"depth\": \"core\", \"answers\": {\"sign-in\": \"all\", \"late-days\": 12.0}}",
        "{\"answers\": {\"sign-in\": \"all\"}, \"evidence\": {\"sign-in\": \"claimed\"}}",
        "{\"answers\": {\"sign-in\": \"dont-know\", \"habits-locks\": \"no-evening\"}}",
        "{\"answers\": {\"certificate\": \"not-held\", \"certificate-until\": \"2027-03-31\"}}",
        "{\"answers\": {\"investment-made\": [\"selling\", \"design\"], \"area\": 0.5}}"
      })
  void isFoundValid(String sheet) {
    assertThat(verify(receipt(sheet), List.of(EVERY_PART))).isEqualTo(new Valid());
  }

  @Test
  void isFoundValidInEveryVariant() {
    var edition = EveryPart.withVariants().edition();
    var sheet = "{\"variant\": \"store\", \"answers\": {\"sharing\": \"nobody\"}}";
    var receipt = tree(Receipts.ofSheet(edition, sheet));

    assertThat(receipt.path("variant").textValue()).isEqualTo("store");
    assertThat(verify(receipt, List.of(edition))).isEqualTo(new Valid());
    assertThat(reasons(receipt.put("variant", "kiosk"), edition))
        .containsExactly(
            new Reason(
                Check.ANSWERS,
                "/answers/sharing",
                "is not asked in the variant 'kiosk': remove it"));
  }

  @Test
  void repeatsTheSheetAsAnyoneCouldSendIt() {
    var receipt = receipt(EVERY_SHEET);

    assertThat(receipt.path("depth").textValue()).isEqualTo("full");
    assertThat(receipt.has("variant")).isFalse();
    assertThat(receipt.path("answers"))
        .isEqualTo(
            tree(
                """
                {"area": ["40.5"], "certificate": ["held"], "certificate-until": ["2027-03-31"],
                 "habits-lights": ["no-evening"], "habits-locks": ["all"],
                 "investment-made": ["design", "selling"], "investment-planned": ["none"],
                 "late-days": ["60"], "sign-in": ["some"]}"""));
    assertThat(receipt.path("evidence")).isEqualTo(tree("{\"late-days\": \"shown\"}"));
  }

  @Test
  void showsWhatWasDerivedAmongTheWorking() {
    assertThat(receipt(EVERY_SHEET).at("/working/derived"))
        .containsExactly(
            tree(
                """
                {"question": "accounts-safe", "section": "doors", "option": "unsafe"}"""));
    assertThat(contribution("accounts-safe").path("state").textValue()).isEqualTo("answered");
    assertThat(receipt("{\"answers\": {}}").at("/working/derived")).isEmpty();
  }

  @Test
  void showsLevelsOfSectionsAndWhatHoldsThem() {
    var receipt = receipt(EVERY_SHEET);

    assertThat(receipt.at("/working/sections"))
        .extracting(section -> section.path("id").textValue())
        .containsExactly("doors", "money");
    assertThat(receipt.at("/working/sections/1/level/number").intValue()).isEqualTo(1);
    assertThat(receipt.at("/working/gates"))
        .extracting(gate -> gate.path("id").textValue() + " " + gate.path("effect").textValue())
        .containsExactly("no-second-step open", "very-late binds", "level-3 binds");
    assertThat(receipt.at("/working/gates/1/section").textValue()).isEqualTo("money");
    assertThat(receipt.at("/working/gates/2/because").textValue()).startsWith("the doors are not");
  }

  /** Six questions asked and applicable besides the derived one; one of them is not answered. */
  @Test
  void showsHowMuchTheScoreRestsOn() {
    assertThat(receipt(EVERY_SHEET).at("/result/standing/confidence/exact").textValue())
        .isEqualTo("33/70");
  }

  @Test
  void countsWhatIsDerivedAsNeitherHiddenNorLeftOut() {
    assertThat(receipt(EVERY_SHEET).at("/working/exclusions"))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"question\":\"sharing\",\"reason\":\"unanswered\",\"section\":\"doors\",\"treatment\":\"counted-as-zero\"}",
            "{\"question\":\"habits-lights\",\"reason\":\"not-applicable\",\"section\":\"doors\",\"treatment\":\"left-out\"}");
  }

  @Test
  void isOfAnotherFormWhenTheDepthIs() {
    var core = "{\"depth\": \"core\", \"answers\": {\"sign-in\": \"all\"}}";

    assertThat(receipt(core).at("/working/contributions"))
        .extracting(contribution -> contribution.path("question").textValue())
        .containsExactly("sign-in", "habits-locks", "habits-lights", "accounts-safe", "late-days");
    assertThat(reasons(receipt(core).put("depth", "full"), EVERY_PART))
        .extracting(Reason::check)
        .containsExactly(Check.RECOMPUTATION);
  }

  @Test
  void isRefusedWithEveryAnswerOrEvidenceThatWasSlippedIn() {
    assertThat(pointer(sheet -> sheet.withObject("/answers").putArray("accounts-safe").add("safe")))
        .isEqualTo("/answers/accounts-safe");
    assertThat(pointer(sheet -> sheet.withObject("/evidence").put("sign-in", "claimed")))
        .isEqualTo("/evidence/sign-in");
    assertThat(pointer(sheet -> sheet.withObject("/evidence").put("certificate", "shown")))
        .isEqualTo("/evidence/certificate");
    assertThat(pointer(sheet -> sheet.withObject("/evidence").put("sign-in", "verified")))
        .startsWith("/result/standing/confidence");
    assertThat(pointer(sheet -> sheet.withObject("/answers").putArray("late-days").add("60.0")))
        .isEqualTo("/answers/late-days/0");
    assertThat(pointer(sheet -> sheet.put("depth", "deep"))).isEqualTo("/depth");
    assertThat(pointer(sheet -> sheet.put("variant", "store"))).isEqualTo("/variant");
  }

  /** An assessment keeps what a firm said before it chose a shorter form. */
  @Test
  void leavesOutWhatItsFormDoesNotAsk() {
    var kept =
        new Answers(
            Map.of(
                "sign-in", new Answer.Chosen(List.of("all")),
                "sharing", new Answer.Chosen(List.of("nobody")),
                "accounts-safe", new Answer.Chosen(List.of("unsafe"))),
            Map.of(
                "sign-in", Evidence.CLAIMED,
                "sharing", Evidence.SHOWN,
                "accounts-safe", Evidence.VERIFIED));
    var core = EVERY_PART.in(Form.CORE);

    assertThat(Receipt.of(core, new AnswerSheet(Form.CORE, FIRM, kept)).text())
        .isEqualTo(
            Receipts.ofSheet(
                    EVERY_PART, "{\"depth\": \"core\", \"answers\": {\"sign-in\": \"all\"}}")
                .text());
  }

  @Test
  void isNotGivenForAnEditionInAnotherForm() {
    var core = new AnswerSheet(Form.CORE, FIRM, Answers.none());

    assertThatThrownBy(() -> Receipt.of(EVERY_PART, core))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode contribution(String question) {
    for (var contribution : receipt(EVERY_SHEET).at("/working/contributions")) {
      if (contribution.path("question").asText().equals(question)) {
        return contribution;
      }
    }
    throw new AssertionError(question);
  }

  private static String pointer(Consumer<ObjectNode> forgery) {
    var forged = receipt(EVERY_SHEET);
    forgery.accept(forged);
    return reasons(forged, EVERY_PART).getFirst().pointer();
  }

  private static List<Reason> reasons(ObjectNode forged, Questionnaire edition) {
    return ((Invalid) verify(sealed(forged), List.of(edition))).reasons();
  }

  private static ObjectNode receipt(String sheet) {
    return tree(Receipts.ofSheet(EVERY_PART, sheet));
  }
}
