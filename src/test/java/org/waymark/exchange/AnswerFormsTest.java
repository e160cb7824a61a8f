package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.AnswerSheet.Reading;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Evidence;

/** Sheets of answers to an edition that has depths, tables, numbers, days and derived answers. */
class AnswerFormsTest {

  private static final Questionnaire EDITION = EveryPart.edition();

  @Test
  void takesTheFullDepthUnlessTheSheetSaysOtherwise() {
    assertThat(accepted("'answers': {}").form()).isEqualTo(Form.FULL);
    assertThat(accepted("'depth': 'full', 'answers': {}").form()).isEqualTo(Form.FULL);
    assertThat(accepted("'depth': 'core', 'answers': {}").form()).isEqualTo(Form.CORE);
  }

  @Test
  void givesTheEditionInTheFormThatWasAnswered() {
    var core = (Reading.Accepted) read(EDITION, "'depth': 'core', 'answers': {}");

    assertThat(core.interview().questionnaire().form()).isEqualTo(Form.CORE);
    assertThat(core.interview().questions())
        .extracting(Question::id)
        .contains("sign-in", "late-days")
        .doesNotContain("sharing", "accounts-safe");
  }

  /** The scorer keeps what it works out for an edition by identity. */
  @Test
  void givesTheVerySameEditionForEverySheetOfAForm() {
    var editions = new Questionnaires(List.of(EDITION));
    var sheets = new AnswerSheets(editions, EditionText.CLOCK);
    var document = json("{%s, 'depth': 'core', 'answers': {}}".formatted(FIRM));

    var first = (Reading.Accepted) sheets.read(document, EDITION.id(), Set.of());
    var second =
        (Reading.Accepted)
            new AnswerSheets(editions, EditionText.CLOCK).read(document, EDITION.id(), Set.of());

    assertThat(first.interview().questionnaire()).isSameAs(second.interview().questionnaire());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "12       | 12",
        "12.0   | 12",
        "1.2e1 | 12",
        "'12' | 12",
        "'12.00' | 12",
        "['12'] | 12",
        "[12]     | 12",
        "0      | 0",
        "-0 | 0",
        "365 | 365"
      })
  void takesANumberAsNumberOrText(String written, BigDecimal number) {
    assertThat(
            accepted("'answers': {'late-days': %s}".formatted(written)).answers().to("late-days"))
        .contains(new Answer.Amount(number));
  }

  @Test
  void takesDecimalsForWhatTheyAreWrittenAs() {
    assertThat(accepted("'answers': {'area': 40.5}").answers().to("area"))
        .contains(new Answer.Amount(new BigDecimal("40.5")));
  }

  @Test
  void takesADayAsText() {
    var sheet = accepted("'answers': {'certificate': 'held', 'certificate-until': '2027-03-31'}");

    assertThat(sheet.answers().to("certificate-until"))
        .contains(new Answer.Day(LocalDate.of(2027, 3, 31)));
  }

  @Test
  void takesAnOptionInPlaceOfANumberOrADay() {
    var sheet = accepted("'answers': {'late-days': 'dont-know', 'opened': ['dont-know']}");

    assertThat(sheet.answers().to("late-days")).contains(new Answer.DontKnow());
    assertThat(sheet.answers().to("opened")).contains(new Answer.DontKnow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'late-days': true      | /answers/late-days | must be a number, or one of dont-know",
        "'late-days': null      | /answers/late-days | must be a number, or one of dont-know",
        "'area': {}             | /answers/area      | must be a number",
        "'late-days': 'soon'    | /answers/late-days | 'soon' is no number: write digits, such as 12 or 0.5, or one of dont-know",
        "'late-days': 1e300     | /answers/late-days | '100000000000000000000000000000000000000000000000000000000000...' is no number: write digits, such as 12 or 0.5, or one of dont-know",
        "'late-days': 1e999     | /answers/late-days | 'Infinity' is no number: write digits, such as 12 or 0.5, or one of dont-know",
        "'late-days': 366       | /answers/late-days | must be from 0 to 365 in steps of 1",
        "'late-days': -1        | /answers/late-days | must be from 0 to 365 in steps of 1",
        "'late-days': 1.5       | /answers/late-days | must be from 0 to 365 in steps of 1",
        "'area': 0.75           | /answers/area      | must be from 0.5 to 1000 in steps of 0.5",
        "'late-days': [1, 2]    | /answers/late-days | takes one option only",
        "'late-days': [true]    | /answers/late-days/0 | must be an option id as text",
        "'opened': 2020         | /answers/opened    | must be a day as text, such as 2026-11-23, or one of dont-know",
        "'opened': '23/11/2020' | /answers/opened    | '23/11/2020' is no day: write it as 2026-11-23, or one of dont-know",
        "'opened': '2020-02-30' | /answers/opened    | '2020-02-30' is no day: write it as 2026-11-23, or one of dont-know",
        "'opened': '1899-12-31' | /answers/opened    | must be a day from 1900-01-01 to 2026-12-31",
        "'sign-in': 1           | /answers/sign-in   | must be an option id, or a list of option ids",
        "'accounts-safe': 'safe' | /answers/accounts-safe | is derived from other answers: remove it",
        "'habits': 'all'        | /answers/habits    | is no question of shop-safety/2026-1",
      })
  void refusesAnAnswerThatDoesNotFit(String answer, String pointer, String detail) {
    assertThat(faults(EDITION, "'answers': {%s}".formatted(answer)))
        .containsExactly(new Fault(pointer, detail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'deep'", "'CORE'", "1", "null", "['core']"})
  void refusesADepthThereIsNot(String depth) {
    assertThat(faults(EDITION, "'depth': %s, 'answers': {}".formatted(depth)))
        .containsExactly(new Fault("/depth", "must be one of core, full"));
  }

  @Test
  void refusesAtCoreWhatOnlyTheFullDepthAsks() {
    assertThat(
            faults(
                EDITION,
                "'depth': 'core', 'answers': {'sharing': 'nobody', 'investment-made': 'none'}"))
        .containsExactly(
            new Fault(
                "/answers/sharing", "is asked at full depth only: remove it, or say depth full"),
            new Fault(
                "/answers/investment-made",
                "is asked at full depth only: remove it, or say depth full"));
  }

  @Test
  void takesEvidenceForAnswersThatSaySomething() {
    var sheet =
        accepted(
            "'answers': {'sign-in': 'all', 'late-days': 3}, 'evidence': {'sign-in': 'shown', 'late-days': 'verified'}");

    assertThat(sheet.answers().evidenceFor("sign-in")).isEqualTo(Evidence.SHOWN);
    assertThat(sheet.answers().evidenceFor("late-days")).isEqualTo(Evidence.VERIFIED);
    assertThat(sheet.answers().evidenceFor("sharing")).isEqualTo(Evidence.CLAIMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'all'                   | /evidence | must be an object of question id and what the answer rests on",
        "null                    | /evidence | must be an object of question id and what the answer rests on",
        "{'sign-in': 'sworn'}    | /evidence/sign-in | must be one of claimed, shown, verified",
        "{'sign-in': true}       | /evidence/sign-in | must be one of claimed, shown, verified",
        "{'cats/dogs': 'shown'}  | /evidence/cats~1dogs | is no question of shop-safety/2026-1",
        "{'certificate': 'shown'} | /evidence/certificate | is for a question that is not scored: remove it",
        "{'late-days': 'shown'}  | /evidence/late-days | is for no answer, or one that says nothing of the firm: remove it",
        "{'sharing': 'shown'}    | /evidence/sharing | is for no answer, or one that says nothing of the firm: remove it",
      })
  void refusesEvidenceThatDoesNotFit(String evidence, String pointer, String detail) {
    var answers = "'answers': {'sign-in': 'all', 'certificate': 'held', 'late-days': 'dont-know'}";

    assertThat(faults(EDITION, answers + ", 'evidence': " + evidence))
        .containsExactly(new Fault(pointer, detail));
  }

  @Test
  void findsEverythingThatIsWrongInOneGo() {
    assertThat(
            faults(
                EDITION,
                "'depth': 'deep', 'variant': 'store', 'answers': {'sharing': 'x', 'late-days': 'x'}, 'evidence': {'sharing': 'shown', 'certificate': 'shown'}"))
        .extracting(Fault::pointer)
        .containsExactly(
            "/depth",
            "/variant",
            "/answers/sharing",
            "/answers/late-days",
            "/evidence/certificate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'answers': {}",
        "'variant': null, 'answers': {}",
        "'variant': 'shop', 'answers': {}"
      })
  void asksForAVariantWhereThereAreSome(String sheet) {
    assertThat(faults(EveryPart.withVariants().edition(), sheet))
        .containsExactly(new Fault("/variant", "must be one of kiosk, store"));
  }

  @Test
  void refusesAVariantWhereThereAreNone() {
    assertThat(faults(EDITION, "'variant': 'store', 'answers': {}"))
        .containsExactly(
            new Fault(
                "/variant", "is not known here: shop-safety/2026-1 has no variants, so remove it"));
  }

  @Test
  void readsAnswersAsTheVariantAsksThem() {
    var edition = EveryPart.withVariants().edition();
    var answers = ", 'answers': {'sharing': 'nobody'}";

    assertThat(read(edition, "'variant': 'store'" + answers)).isInstanceOf(Reading.Accepted.class);
    assertThat(faults(edition, "'variant': 'kiosk'" + answers))
        .containsExactly(
            new Fault("/answers/sharing", "is not asked in the variant 'kiosk': remove it"));
  }

  private static final String FIRM = "'firm': {'nation': 'ENG', 'size': '5-9', 'sector': 'retail'}";

  private static AnswerSheet accepted(String members) {
    return switch (read(EDITION, members)) {
      case Reading.Accepted(var sheet, _) -> sheet;
      case Reading.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  private static List<Fault> faults(Questionnaire edition, String members) {
    return switch (read(edition, members)) {
      case Reading.Accepted _ -> List.of();
      case Reading.Faulty(var faults) -> faults;
    };
  }

  private static Reading read(Questionnaire edition, String members) {
    return new AnswerSheets(new Questionnaires(List.of(edition)), EditionText.CLOCK)
        .read(json("{" + FIRM + ", " + members + "}"), edition.id(), Set.of());
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
