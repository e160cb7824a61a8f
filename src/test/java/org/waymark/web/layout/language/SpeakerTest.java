package org.waymark.web.layout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.Language;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.web.layout.component.Text;

class SpeakerTest {

  private static final LocalisedText TRANSLATED = new LocalisedText("Backups", "Copïau wrth gefn");
  private static final LocalisedText ENGLISH_ONLY = new LocalisedText("Backups", null);

  private final Speaker english = new Speaker(Language.ENGLISH);
  private final Speaker welsh = new Speaker(Language.WELSH);

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2 January 2026, 2 Ionawr 2026",
    "2026-03-01, 1 March 2026, 1 Mawrth 2026",
    "2026-08-31, 31 August 2026, 31 Awst 2026",
    "2026-12-01, 1 December 2026, 1 Rhagfyr 2026"
  })
  void namesDays(LocalDate day, String inEnglish, String inWelsh) {
    assertThat(english.day(day)).isEqualTo(inEnglish);
    assertThat(welsh.day(day)).isEqualTo(inWelsh);
  }

  @Test
  void namesMonths() {
    assertThat(english.month(LocalDate.of(2026, 2, 1))).isEqualTo("February 2026");
    assertThat(welsh.month(LocalDate.of(2026, 2, 1))).isEqualTo("Chwefror 2026");
  }

  /** Half past midnight in Britain is still the day before in Greenwich. */
  @Test
  void namesTheDayAsItIsInTheUnitedKingdom() {
    assertThat(welsh.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 Gorffennaf 2026");
  }

  @Test
  void saysATextInTheLanguageOfTheVisitor() {
    assertThat(english.text(TRANSLATED)).isEqualTo(Text.of("Backups"));
    assertThat(welsh.text(TRANSLATED)).isEqualTo(Text.of("Copïau wrth gefn"));
  }

  @Test
  void marksEnglishWhereThereIsNoWelsh() {
    assertThat(welsh.text(ENGLISH_ONLY)).isEqualTo(Text.in(Language.ENGLISH, "Backups"));
    assertThat(welsh.english("Help to Grow")).isEqualTo(Text.in(Language.ENGLISH, "Help to Grow"));
    assertThat(english.english("Help to Grow")).isEqualTo(Text.of("Help to Grow"));
  }
}
