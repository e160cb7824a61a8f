package org.waymark.questionnaire.lint.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.search.Budget;

class ReadingTimeTest {

  private static final String HINT =
      "        hint: {en: \"" + "two words ".repeat(50).strip() + "\"}\n";

  @Test
  void countsQuestionsNotesAndOptionsAtTwoHundredWordsAMinute() {
    var longer =
        sound()
            .replace(
                "        text: {en: \"Who has been trained?\"}\n",
                "        text: {en: \"Who has been trained?\"}\n" + HINT);

    assertThat(words(longer.edition()) - words(sound().edition())).isEqualTo(100);
  }

  /** Of firms of every kind the one that reads most: here one that is online. */
  @Test
  void isThatOfTheFirmThatIsAskedMost() {
    var branch =
        sound()
            .replace(
                "        text: {en: \"Does everyone use a second step?\"}\n",
                "        text: {en: \"Does everyone use a second step?\"}\n" + HINT);
    var nobody =
        branch.replace(
            "q.online.choice == \"online-yes\"", "firm.size == \"0\" && firm.nation == \"NIR\"");

    assertThat(words(branch.edition()) - words(sound().edition())).isEqualTo(100);
    assertThat(words(nobody.edition()) - words(sound().edition())).isEqualTo(100);
  }

  /** A row more is its own words and no more: "Fumes", and its hint of four. */
  @Test
  void countsTheOptionsOfATableOnce() {
    var core = workshop().edition().in(new Form(Depth.CORE, "maker"));
    var without =
        workshop()
            .replace(
                "          - {id: fumes, text: {en: \"Fumes\"}, hint: {en: \"From welding, for example.\"}}\n",
                "")
            .replace("      risks-fumes: some\n", "")
            .edition()
            .in(new Form(Depth.CORE, "maker"));

    assertThat(words(core) - words(without)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false"})
  void isHeldAgainstThePromiseOfEachDepth(int core, boolean warned) {
    var edition =
        workshop()
            .replace("minutes: {core: 2, full: 3}", "minutes: {core: " + core + ", full: 3}")
            .replace(
                "        text: {en: \"Who was trained on their tools?\"}\n",
                "        text: {en: \"Who was trained on their tools?\"}\n" + HINT);

    assertThat(edition.findings().stream().anyMatch(finding -> finding.rule().equals("minutes")))
        .isEqualTo(warned);
  }

  private static long words(Questionnaire form) {
    return Math.round(ReadingTime.of(form, new Budget(ReadingTime.MOST_LOOKS)) * 200);
  }
}
