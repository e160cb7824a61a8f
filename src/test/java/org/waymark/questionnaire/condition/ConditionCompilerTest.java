package org.waymark.questionnaire.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.questionnaire.answer.Truth.FALSE;
import static org.waymark.questionnaire.answer.Truth.TRUE;
import static org.waymark.questionnaire.answer.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * Conditions over two questions: {@code lock}, a single choice of all (1), half (0.5) and none (0),
 * and {@code copies}, a multiple choice of daily, elsewhere and none. Both may be answered with "I
 * don't know"; only {@code lock} with "does not apply".
 */
class ConditionCompilerTest {

  private static final FirmFacts FIRM =
      new FirmFacts(
          Nation.SCOTLAND, SizeBand.FROM_5_TO_9, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  private static final AnswerFormat LOCK =
      new AnswerFormat.SingleChoice(
          List.of(
              option("all", new Meaning.Value(BigDecimal.ONE)),
              option("half", new Meaning.Value(new BigDecimal("0.5"))),
              option("none", new Meaning.Value(BigDecimal.ZERO)),
              option("dont-know", new Meaning.DontKnow()),
              option("no-door", new Meaning.NotApplicable())));

  private static final AnswerFormat COPIES =
      new AnswerFormat.MultipleChoice(
          List.of(
              option("daily", new Meaning.Tick()),
              option("elsewhere", new Meaning.Tick()),
              option("none", new Meaning.NoneOfThese()),
              option("dont-know", new Meaning.DontKnow())));

  private final ConditionCompiler compiler = new ConditionCompiler();

  ConditionCompilerTest() {
    compiler.declare(new QuestionShape("lock", LOCK, true));
    compiler.declare(new QuestionShape("the-copies", COPIES, true));
    compiler.declare(new QuestionShape("shop", LOCK, false));
  }

  /** Both questions asked; an answer is an option id, "-" for none yet. */
  @ParameterizedTest(name = "{0} is {3} when lock={1}, copies={2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "q.lock.value < 1                              ; half      ; -     ; TRUE",
        "q.lock.value < 1                              ; all       ; -     ; FALSE",
        "q.lock.value < 1                              ; dont-know ; -     ; UNKNOWN",
        "q.lock.value < 1                              ; no-door   ; -     ; UNKNOWN",
        "q.lock.value < 1                              ; -         ; -     ; UNKNOWN",
        "q.lock.value == 0.5                           ; half      ; -     ; TRUE",
        "q.lock.choice == 'all'                        ; all       ; -     ; TRUE",
        "q.lock.choice in ['all', 'half']              ; none      ; -     ; FALSE",
        "q.lock.choice == 'all'                        ; -         ; -     ; UNKNOWN",
        "'daily' in q.the_copies.choices               ; -         ; daily ; TRUE",
        "!('elsewhere' in q.the_copies.choices)        ; -         ; daily ; TRUE",
        "!('elsewhere' in q.the_copies.choices)        ; -         ; -     ; UNKNOWN",
        "size(q.the_copies.choices) >= 2               ; -         ; daily ; FALSE",
        "q.the_copies.value <= 0.5                     ; -         ; daily ; TRUE",
        "q.lock.answered                               ; half      ; -     ; TRUE",
        "q.lock.answered                               ; no-door   ; -     ; TRUE",
        "q.lock.answered                               ; dont-know ; -     ; FALSE",
        "q.lock.answered                               ; -         ; -     ; FALSE",
        "q.lock.applicable                             ; half      ; -     ; TRUE",
        "q.lock.applicable                             ; dont-know ; -     ; TRUE",
        "q.lock.applicable                             ; no-door   ; -     ; FALSE",
        "q.lock.applicable                             ; -         ; -     ; UNKNOWN",
        "q.the_copies.applicable                       ; -         ; -     ; TRUE",
        "q.lock.applicable && q.lock.value < 1         ; no-door   ; -     ; FALSE",
        "q.lock.applicable && q.lock.value < 1         ; -         ; -     ; UNKNOWN",
        "q.lock.applicable && q.lock.value < 1         ; dont-know ; -     ; UNKNOWN",
        "q.lock.value < 1 && q.the_copies.value < 1    ; all       ; -     ; FALSE",
        "q.lock.value < 1 && q.the_copies.value < 1    ; half      ; -     ; UNKNOWN",
        "q.lock.value < 1 || q.the_copies.value < 1    ; half      ; -     ; TRUE",
        "q.lock.value < 1 || q.the_copies.value < 1    ; all       ; -     ; UNKNOWN",
        "q.lock.value < 1 ? q.the_copies.value < 1 : true ; all    ; -     ; TRUE",
        "q.lock.value < 1 ? q.the_copies.value < 1 : true ; half   ; -     ; UNKNOWN",
      })
  void comesToTrueFalseOrNotKnownYet(String text, String lock, String copies, Truth expected)
      throws Exception {
    var situation = situation(lock, copies, Map.of("lock", TRUE, "the-copies", TRUE));

    assertThat(compiler.compile(text).over(situation)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "firm.nation == 'SCT'                         ; TRUE",
        "firm.nation in ['ENG', 'WLS']                ; FALSE",
        "firm.size != '0'                             ; TRUE",
        "firm.sector == 'retail' && firm.size == '0'  ; FALSE",
      })
  void looksAtTheFirm(String text, Truth expected) throws Exception {
    assertThat(compiler.compile(text).over(situation("-", "-", Map.of()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"q.lock.applicable, FALSE", "q.lock.answered, FALSE", "q.lock.value < 1, UNKNOWN"})
  void ignoresTheAnswerToAHiddenQuestion(String text, Truth expected) throws Exception {
    var hidden = situation("half", "-", Map.of("lock", FALSE));

    assertThat(compiler.compile(text).over(hidden)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "q.lock.applicable, half, UNKNOWN",
    "q.lock.applicable && q.lock.value < 1, half, UNKNOWN",
    "q.lock.applicable && q.lock.value < 1, all, FALSE"
  })
  void staysOpenWhileItIsNotKnownWhetherAQuestionIsAsked(String text, String lock, Truth expected)
      throws Exception {
    var perhaps = situation(lock, "-", Map.of("lock", UNKNOWN));

    assertThat(compiler.compile(text).over(perhaps)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q.lock.value == 1", "q.lock.value != 0", "1 == q.lock.value"})
  void tellsThatAValueIsComparedWithADecimal(String text) {
    assertThatThrownBy(() -> compiler.compile(text))
        .isInstanceOf(ConditionException.class)
        .hasMessage("a value is no whole number: compare with 1.0, and not with 1");
  }

  @Test
  void namesTheQuestionsItLooksAt() throws Exception {
    var condition =
        compiler.compile("q.lock.applicable && q.lock.value < 1 || q.the_copies.answered");

    assertThat(condition.questions()).containsExactlyInAnyOrder("lock", "the-copies");
    assertThat(condition.text())
        .isEqualTo("q.lock.applicable && q.lock.value < 1 || q.the_copies.answered");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "q.locks.value < 1               ; q.locks.value",
        "q.lock.valu < 1                 ; q.lock.valu",
        "q.the-copies.value < 1          ; q.the",
        "q.later.answered                ; q.later.answered",
        "q.lock.choices == ['all']       ; q.lock.choices",
        "q.the_copies.choice == 'daily'  ; q.the_copies.choice",
        "q.shop.value < 1                ; q.shop.value",
        "firm.turnover == 'x'            ; firm.turnover",
      })
  void refusesANameItDoesNotKnowAndSaysWhich(String text, String name) {
    assertThat(refusal(text)).isEqualTo("there is no '" + name + "' to look at here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q.lock.value", "'yes'", "1", "size(q.the_copies.choices)"})
  void refusesWhatIsNoYesOrNo(String text) {
    assertThat(refusal(text)).contains("bool");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q.lock.value < 'one'",
        "q.lock.choice == 1",
        "q.lock.value == 1",
        "q.lock.answered == 'yes'",
        "'daily' in q.lock.choice",
        "q.lock.value <",
        "",
        "today > timestamp('2026-01-01T00:00:00Z')",
      })
  void refusesWhatDoesNotTypeCheck(String text) {
    assertThat(refusal(text)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "q.lock.choice == 'al'                        ; 'al' is never the value of q.lock.choice: use one of all, half, none",
        "'al' != q.lock.choice                        ; 'al' is never the value of q.lock.choice: use one of all, half, none",
        "q.lock.choice in ['all', 'hal']              ; 'hal' is never the value of q.lock.choice: use one of all, half, none",
        "q.lock.choice == 'dont-know'                 ; 'dont-know' is never the value of q.lock.choice: use one of all, half, none",
        "q.lock.choice == 'no-door'                   ; 'no-door' is never the value of q.lock.choice: use one of all, half, none",
        "!('weekly' in q.the_copies.choices)          ; 'weekly' is never the value of q.the_copies.choices: use one of daily, elsewhere, none",
        "firm.nation == 'SCO'                         ; 'SCO' is never the value of firm.nation: use one of ENG, NIR, SCT, WLS",
      })
  void refusesATextThatCanNeverOccur(String text, String reason) {
    assertThat(refusal(text)).isEqualTo(reason);
  }

  @Test
  void refusesASizeOrSectorThatDoesNotExist() {
    assertThat(refusal("firm.size == '5 to 9'")).startsWith("'5 to 9' is never the value of");
    assertThat(refusal("firm.sector in ['shop']")).startsWith("'shop' is never the value of");
  }

  @Test
  void looksAtNothingThatIsOnlyAnnounced() {
    compiler.announce("q.later.choice == 'all'");

    assertThat(refusal("q.later.choice == 'all'"))
        .isEqualTo("there is no 'q.later.choice' to look at here");
  }

  @Test
  void looksAtOnlyTheFittingPropertiesOfWhatWasAnnounced() throws Exception {
    compiler.announce("q.safe.choice == 'all' || q.safe.number < 1.0");
    compiler.declare(new QuestionShape("safe", LOCK, true));

    assertThat(compiler.compile("q.safe.choice == 'all'").questions()).containsExactly("safe");
    assertThat(refusal("q.safe.number < 1.0"))
        .isEqualTo("there is no 'q.safe.number' to look at here");
  }

  @Test
  void looksAtWhatWasDeclaredHoweverItIsWritten() throws Exception {
    compiler.announce("q . safe . choice == 'all'");
    compiler.declare(new QuestionShape("safe", LOCK, true));

    assertThat(compiler.compile("q . safe . choice == 'all'").questions()).containsExactly("safe");
  }

  private String refusal(String text) {
    var refusal = catchThrowableOfType(ConditionException.class, () -> compiler.compile(text));
    assertThat(refusal).as("refusal of: " + text).isNotNull();
    return String.valueOf(refusal.getMessage());
  }

  private static Situation situation(String lock, String copies, Map<String, Truth> asked) {
    Map<String, Answer> answers = new HashMap<>();
    Stream.of(Map.entry("lock", lock), Map.entry("the-copies", copies))
        .filter(answer -> !answer.getValue().equals("-"))
        .forEach(answer -> answers.put(answer.getKey(), answer(answer.getValue())));
    return Situation.of(FIRM, new Answers(answers), asked);
  }

  private static Answer answer(String option) {
    return switch (option) {
      case "dont-know" -> new Answer.DontKnow();
      case "no-door" -> new Answer.NotApplicable(option);
      default -> new Answer.Chosen(List.of(option));
    };
  }

  private static Option option(String id, Meaning meaning) {
    return new Option(id, new LocalisedText(id, null), null, meaning);
  }
}
