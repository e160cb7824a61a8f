package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.AnswerSheet.Reading;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.FirmFacts;

class AnswerSheetTest {

  private static final Questionnaire EDITION = EditionText.sound().edition();
  private static final AnswerSheets SHEETS =
      new AnswerSheets(new Questionnaires(List.of(EDITION)), EditionText.CLOCK);

  private static final String FIRM = "{'nation': 'ENG', 'size': '5-9', 'sector': 'retail'}";

  @Test
  void acceptsAFirmAndItsAnswers() {
    var sheet =
        accepted(
            "{'firm': %s, 'answers': {'online': 'online-yes', 'second-step': 'no-accounts', 'backups': ['tested', 'daily'], 'training': 'dont-know'}}"
                .formatted(FIRM));

    assertThat(sheet.firm())
        .isEqualTo(
            new FirmFacts(
                Nation.ENGLAND,
                SizeBand.FROM_5_TO_9,
                Sector.RETAIL_AND_WHOLESALE,
                EditionText.TODAY));
    assertThat(sheet.answers().to("online")).contains(new Answer.Chosen(List.of("online-yes")));
    assertThat(sheet.answers().to("second-step")).contains(new Answer.NotApplicable("no-accounts"));
    assertThat(sheet.answers().to("backups"))
        .contains(new Answer.Chosen(List.of("daily", "tested")));
    assertThat(sheet.answers().to("training")).contains(new Answer.DontKnow());
    assertThat(sheet.answers().to("policy")).isEmpty();
  }

  @Test
  void acceptsAFirmThatHasAnsweredNothingYet() {
    assertThat(accepted("{'firm': %s, 'answers': {}}".formatted(FIRM)).answers().byQuestion())
        .isEmpty();
  }

  @Test
  void acceptsOtherMembersItWasToldOf() {
    var document = json("{'firm': %s, 'answers': {}, 'stage': 'before'}".formatted(FIRM));

    assertThat(SHEETS.read(document, EDITION.id(), Set.of("stage")))
        .isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "'text'", "7", "null", "{'firm': 'ours', 'answers': 'all'}"})
  void refusesADocumentWithoutFirmAndAnswers(String document) {
    assertThat(faults(document))
        .containsExactly(
            new Fault("/firm", "is missing: give an object with nation, size and sector"),
            new Fault("/answers", "is missing: give an object of question id and chosen option"));
  }

  @Test
  void refusesMembersItDoesNotKnow() {
    assertThat(
            faults(
                "{'firm': {'nation': 'ENG', 'size': '0', 'sector': 'arts', 'name': 'Us'}, 'answers': {}, 'a/b~c': 1}"))
        .containsExactly(
            new Fault("/a~1b~0c", "is not known here: remove it"),
            new Fault("/firm/name", "is not known here: remove it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'nation': 'ENG' | 'nation': 'SCO'  | /firm/nation | must be one of ENG, WLS, SCT, NIR",
        "'nation': 'ENG', |                 | /firm/nation | must be one of ENG, WLS, SCT, NIR",
        "'size': '5-9'   | 'size': 7        | /firm/size   | must be one of 0, 1-4, 5-9, 10-49, 50-249, 250+",
        "'size': '5-9'   | 'size': null     | /firm/size   | must be one of 0, 1-4, 5-9, 10-49, 50-249, 250+",
        "'sector': 'retail' | 'sector': 'RETAIL' | /firm/sector | must be one of agriculture, manufacturing, energy-water, construction, retail, transport, hospitality, information, finance, property, professional, business-support, education, health, arts, other-services",
      })
  void refusesAFirmItCannotPlace(String sound, String broken, String pointer, String detail) {
    var firm = FIRM.replace(sound, broken == null ? "" : broken);

    assertThat(faults("{'firm': %s, 'answers': {}}".formatted(firm)))
        .containsExactly(new Fault(pointer, detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'cats': 'all'                  | /answers/cats     | is no question of shop-safety/2026-1",
        "'a/b': 'all'                   | /answers/a~1b     | is no question of shop-safety/2026-1",
        "'training': 'most'             | /answers/training | 'most' is no option: use one of all, some, no-one, dont-know",
        "'training': ''                 | /answers/training | '' is no option: use one of all, some, no-one, dont-know",
        "'training': ['all', 'some']    | /answers/training | takes one option only",
        "'training': []                 | /answers/training | must name at least one option: leave the question out instead",
        "'training': 1                  | /answers/training | must be an option id, or a list of option ids",
        "'training': null               | /answers/training | must be an option id, or a list of option ids",
        "'training': {'all': true}      | /answers/training | must be an option id, or a list of option ids",
        "'training': ['all', 1]         | /answers/training/1 | must be an option id as text",
        "'backups': ['none', 'daily']   | /answers/backups  | 'none' stands alone: remove it or the others",
        "'backups': ['daily', 'dont-know'] | /answers/backups | 'dont-know' stands alone: remove it or the others",
      })
  void refusesAnAnswerThatDoesNotFit(String answer, String pointer, String detail) {
    assertThat(faults("{'firm': %s, 'answers': {%s}}".formatted(FIRM, answer)))
        .containsExactly(new Fault(pointer, detail));
  }

  @Test
  void refusesAnAnswerToAQuestionThatIsNotAsked() {
    assertThat(
            faults(
                "{'firm': %s, 'answers': {'online': 'online-no', 'second-step': 'all'}}"
                    .formatted(FIRM)))
        .containsExactly(
            new Fault(
                "/answers/second-step",
                "is not asked of this firm, given its other answers: remove it"));
  }

  @Test
  void acceptsAnAnswerToAQuestionThatMayBeAsked() {
    assertThat(accepted("{'firm': %s, 'answers': {'second-step': 'all'}}".formatted(FIRM)))
        .isNotNull();
  }

  @Test
  void findsEverythingThatIsWrongInOneGo() {
    assertThat(
            faults(
                "{'firm': {'nation': 'X', 'size': 'X', 'sector': 'X'}, 'answers': {'x': 'y', 'training': 'z'}}"))
        .extracting(Fault::pointer)
        .containsExactly(
            "/firm/nation", "/firm/size", "/firm/sector", "/answers/x", "/answers/training");
  }

  @Test
  void stopsAfterFiftyFaults() {
    var answers = new StringBuilder("'x': 'y'");
    for (var i = 0; i < 200; i++) {
      answers.append(", 'x%d': 'y'".formatted(i));
    }

    assertThat(faults("{'firm': %s, 'answers': {%s}}".formatted(FIRM, answers))).hasSize(50);
  }

  @Test
  void shortensWhatTheSenderChose() {
    assertThat(
            faults("{'firm': %s, 'answers': {'training': '%s'}}".formatted(FIRM, "x".repeat(999))))
        .singleElement()
        .extracting(Fault::detail)
        .asString()
        .startsWith("'" + "x".repeat(60) + "...' is no option");
  }

  /** A half of a character cannot be written as UTF-8: the answer to the sender would fail. */
  @ParameterizedTest
  @ValueSource(strings = {"half \\ud83d", "\\udd12 half"})
  void repeatsNoHalvesOfCharacters(String text) {
    var faults =
        faults(
            "{'firm': %s, 'answers': {'%s': 'x', 'training': '%s'}}".formatted(FIRM, text, text));

    assertThat(faults)
        .hasSize(2)
        .allSatisfy(
            fault ->
                assertThat(
                        StandardCharsets.UTF_8
                            .newEncoder()
                            .canEncode(fault.pointer() + fault.detail()))
                    .isTrue());
  }

  @Test
  void cutsNoCharacterInHalf() {
    var lock = "\ud83d\udd12";
    var faults = faults("{'firm': %s, 'answers': {'x%s': 'x'}}".formatted(FIRM, lock.repeat(60)));

    assertThat(faults)
        .extracting(Fault::pointer)
        .containsExactly("/answers/x" + lock.repeat(59) + "...");
  }

  private static AnswerSheet accepted(String document) {
    return switch (SHEETS.read(json(document), EDITION.id(), Set.of())) {
      case Reading.Accepted(var sheet, _) -> sheet;
      case Reading.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  private static List<Fault> faults(String document) {
    return switch (SHEETS.read(json(document), EDITION.id(), Set.of())) {
      case Reading.Accepted _ -> List.of();
      case Reading.Faulty(var faults) -> faults;
    };
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
