package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.lint.Finding;
import org.waymark.questionnaire.source.Reference;

class QuestionnaireFileTest {

  private final QuestionnaireFile reader = new QuestionnaireFile(EditionText.TODAY);

  @Test
  void readsASoundEdition() {
    var edition = sound().edition();

    assertThat(edition.id()).isEqualTo(new EditionId("shop-safety", "2026-1"));
    assertThat(edition.sections()).extracting("id").containsExactly("doors", "people");
    assertThat(edition.questions())
        .extracting("id")
        .containsExactly("online", "second-step", "backups", "training", "policy");
    assertThat(edition.levels())
        .extracting("from")
        .containsExactly(BigDecimal.ZERO, new BigDecimal("0.5"), new BigDecimal("0.8"));
    assertThat(edition.gates()).extracting("id").containsExactly("second-step-for-all");
    assertThat(edition.cases()).hasSize(2);
  }

  @Test
  void readsAQuestionWithAllItsParts() {
    var question = sound().edition().question("second-step").orElseThrow();

    assertThat(question.weight()).isEqualByComparingTo("3");
    assertThat(question.visibleWhen()).hasToString("q.online.choice == \"online-yes\"");
    assertThat(question.format()).isInstanceOf(AnswerFormat.SingleChoice.class);
    assertThat(question.format().options())
        .extracting(Option::id)
        .containsExactly("all", "some", "no-one", "dont-know", "no-accounts");
    assertThat(question.action())
        .isNotNull()
        .extracting(Action::effort, Action::cost)
        .containsExactly(Action.Effort.HOURS, Action.Cost.FREE);
    assertThat(question.references())
        .containsExactly(
            new Reference.Cited("guide", "page 1"),
            new Reference.CrossReference("A scheme", "A1", null));
  }

  @Test
  void takesAQuestionThatOnlySteersOutOfTheScore() {
    assertThat(sound().edition().question("online").orElseThrow().scored()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minutes: 2            | minutes: two        | integer",
        "minutes: 2            | minutes: 0          | minimum",
        "series: 1             | series: 1000        | maximum",
        "status: draft         | status: ready       | enumeration",
        "edition: 2026-1       | edition: 2026-01    | pattern",
        "licence: CC-BY-4.0    | licence: 4.0        | string",
        "min_answered: 0.8     | min_answered: 80    | maximum",
        "cap: {level: 1}       | cap: {level: 4294967297} | maximum",
        "effort: days          | effort: ages        | enumeration",
        "nation: WLS           | nation: CYM         | enumeration",
      })
  void refusesAValueOutsideTheShapeInItsLine(String sound, String broken, String word) {
    var edition = sound().replace(sound, broken);

    assertThat(edition.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding).isEqualTo(edition.error(broken, "shape", finding.message()));
              assertThat(finding.message()).contains(word);
            });
  }

  /** In its own line, and not that of what it stands in, which may be the whole file. */
  @Test
  void refusesAMisspeltKey() {
    var edition = sound().replace("visible_when:", "visible_wen:");

    assertThat(edition.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding)
                  .isEqualTo(edition.error("visible_wen:", "shape", finding.message()));
              assertThat(finding.message()).contains("visible_wen");
            });
  }

  @Test
  void refusesAMissingPart() {
    var edition = sound().without("minutes: 2\n");

    assertThat(edition.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("shape");
              assertThat(finding.message()).contains("minutes");
            });
  }

  @Test
  void speaksEnglishWhateverTheMachineSpeaks() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      var edition = sound().replace("minutes: 2", "minutes: two");

      assertThat(new QuestionnaireFile(EditionText.TODAY).read("x", edition.text()).findings())
          .extracting(Finding::message)
          .containsExactly(
              "/minutes: string found, integer expected; see questionnaire.schema.json");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"just a word", "[]", "{}", "null"})
  void refusesADocumentThatIsNoEdition(String text) {
    assertThat(reader.read("a/2026-1.yaml", text)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void refusesADayThatIsNotInTheCalendar() {
    var edition = sound().replace("review_by: 2027-12-31}\ntitle", "review_by: 2027-02-30}\ntitle");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "valid: {", "date", "'2027-02-30' is no day of the calendar: write 2026-11-23"));
  }

  @Test
  void refusesAConditionThatLooksAhead() {
    var edition = sound().replace("q.online.choice == \"online-yes\"", "q.backups.answered");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "visible_when:",
                "condition",
                "the condition does not hold up: there is no 'q.backups.answered' to look at here."
                    + " It may use firm.nation, firm.size, firm.sector and questions above it"));
  }

  @Test
  void refusesAConditionThatLooksAtItsOwnQuestion() {
    var edition = sound().replace("q.online.choice == \"online-yes\"", "q.second_step.answered");

    assertThat(edition.findings()).extracting(Finding::rule).containsOnly("condition");
  }

  @Test
  void refusesAMisspeltOptionInACondition() {
    var edition = sound().replace("== \"online-yes\"", "== \"yes-online\"");

    assertThat(edition.findings())
        .contains(
            edition.error(
                "visible_when:",
                "condition",
                "the condition does not hold up: 'yes-online' is never the value of"
                    + " q.online.choice: use one of online-no, online-yes. It may use"
                    + " firm.nation, firm.size, firm.sector and questions above it"));
  }

  @Test
  void saysEverythingThatIsWrongAtOnceInTheOrderOfTheFile() {
    var edition =
        sound()
            .replace("number: 1, from: 0,", "number: 1, from: 0.1,")
            .withGate("q.nothing.value < 1")
            .without("        why: {en: \"Copies bring the shop back.\"}\n");

    assertThat(edition.findings())
        .extracting(Finding::rule)
        .containsExactly("no-why", "condition", "level-bands");
    assertThat(edition.findings()).extracting(Finding::line).isSorted();
  }

  @Test
  void acceptsAnEditionThatOnlyHasWarnings() {
    var outcome = sound().replace("Copies bring", "so ".repeat(26) + "copies bring").read();

    assertThat(outcome).isInstanceOf(Outcome.Sound.class);
    assertThat(outcome.findings()).extracting(Finding::isError).containsExactly(false);
  }

  @Test
  void printsAFindingAsCompilersDo() {
    var finding = new Finding("a/b.yaml", 7, "no-why", Finding.Severity.ERROR, "say why");

    assertThat(finding).hasToString("a/b.yaml:7: error: say why [no-why]");
  }

  @Test
  void readsFromADirectory(@TempDir Path directory) throws IOException {
    var file = Files.createDirectory(directory.resolve("shop-safety")).resolve("2026-1.yaml");
    Files.writeString(file, sound().text());

    assertThat(reader.read(file)).isInstanceOf(Outcome.Sound.class);
  }

  /** What {@code sha256sum} prints for the file, so that anyone can compare. */
  @Test
  void hashesTheExactBytesOfTheFile(@TempDir Path directory) throws Exception {
    var file = Files.createDirectory(directory.resolve("shop-safety")).resolve("2026-1.yaml");
    var bytes = ("\uFEFF# caf\u00e9\r\n" + sound().text()).getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes);

    var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(((Outcome.Sound) reader.read(file)).questionnaire().about().contentHash())
        .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
  }

  @Test
  void hashesEveryChangeOfTheFile() {
    assertThat(new EditionText(sound().text() + "\n").edition().about().contentHash())
        .isNotEqualTo(sound().edition().about().contentHash());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "published, retired",
        "published, \"retired\"",
        "published, 'retired'",
        "\"published\", retired",
        "\"published\", \"retired\"",
        "'published', \"retired\"",
      })
  void keepsTheHashOfAnEditionThatIsRetired(String before, String after) {
    var published = sound().replace("status: draft", "status: " + before);
    var retired = sound().replace("status: draft", "status: " + after);

    assertThat(retired.edition().about().contentHash())
        .isEqualTo(published.edition().about().contentHash());
  }

  @Test
  void refusesAFileThatIsNotUtf8(@TempDir Path directory) throws IOException {
    var file = directory.resolve("2026-1.yaml");
    Files.write(file, "id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(reader.read(file).findings())
        .containsExactly(
            new Finding(
                file.toString(),
                1,
                "yaml",
                Finding.Severity.ERROR,
                "not UTF-8 text: save it as UTF-8"));
  }

  @Test
  void refusesAFileThatIsNotThere(@TempDir Path directory) {
    var findings = reader.read(directory.resolve("none.yaml")).findings();

    assertThat(findings)
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("cannot be read: ");
  }
}
