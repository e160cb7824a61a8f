package org.waymark.questionnaire.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.change.Change.Kind;
import org.waymark.questionnaire.change.Change.Subject;

/** Each kind of change alone. */
class EditionChangesTest {

  @Test
  void findsNothingBetweenAnEditionAndItself() {
    assertThat(to(sound())).isEmpty();
  }

  @Test
  void ignoresTheNameOfTheEditionAndHowADecimalIsWritten() {
    assertThat(
            EditionChanges.between(
                sound().edition(), sound().replace("from: 0.5,", "from: 0.50,").edition()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: {en: \"Shop safety\"} | title: {en: \"Safe shop\"} | REWORDED EDITION, title: Shop safety -> Safe shop",
        "series: 1 | series: 2 | AMENDED EDITION, series: 1 -> 2",
        "review_by: 2027-11-30 | review_by: 2027-11-29 | AMENDED SOURCE guide, review by: 2027-11-30 -> 2027-11-29",
        "title: {en: \"People\"} | title: {en: \"Staff\"} | REWORDED SECTION people, title: People -> Staff",
        "weight: 2 | weight: 3.50 | REWEIGHTED SECTION people, weight: 2 -> 3.5",
        "weight: 3 | weight: 4 | REWEIGHTED QUESTION second-step, weight: 3 -> 4",
        "Who has been trained? | Who is trained? | REWORDED QUESTION training, text: Who has been trained? -> Who is trained?",
        "Book an hour. | Book a day. | REWORDED QUESTION training, how: Book an hour. -> Book a day.",
        "cost: medium | cost: low | AMENDED QUESTION policy, cost: MEDIUM -> LOW",
        "locator: \"page 3\" | locator: \"page 5\" | AMENDED QUESTION training, references: guide page 3 -> guide page 5",
        "== \"online-yes\" | != \"online-no\" | RECONDITIONED QUESTION second-step, condition: q.online.choice == \"online-yes\" -> q.online.choice != \"online-no\"",
        "few, value: 0.5 | few, value: 0.25 | REVALUED OPTION policy/few, value: 0.5 -> 0.25",
        "{en: \"A few\"} | {en: \"Some\"} | REWORDED OPTION policy/few, label: A few -> Some",
        "second_step.value < 1\" | second_step.value < 0.5\" | RECONDITIONED GATE second-step-for-all, condition: q.second_step.applicable && q.second_step.value < 1 -> q.second_step.applicable && q.second_step.value < 0.5",
        "cap: {level: 1} | cap: {level: 2} | REVALUED GATE second-step-for-all, cap: 1 -> 2",
        "from: 0.8 | from: 0.9 | REVALUED LEVEL 3, from: 0.8 -> 0.9",
        "min_answered: 0.8 | min_answered: 0.7 | AMENDED SCORING, answered at least: 0.8 -> 0.7",
      })
  void namesWhatChangedFromWhatToWhat(String snippet, String replacement, String expected) {
    assertThat(to(sound().replace(snippet, replacement)))
        .extracting(EditionChangesTest::described)
        .containsExactly(expected);
  }

  @Test
  void namesATranslationAsANewPart() {
    var translated = sound().replace("{en: \"Doors\"}", "{en: \"Doors\", cy: \"Drysau\"}");

    assertThat(to(translated))
        .containsExactly(
            new Change(Subject.SECTION, "doors", Kind.REWORDED, "title in Welsh", null, "Drysau"));
  }

  @Test
  void namesAnOptionThatCame() {
    var edition =
        sound()
            .replace(
                "          - {id: tested,",
                "          - {id: locked, label: {en: \"Lock them up\"}}\n          - {id: tested,")
            .replace("score: 1, level: 3", "level: 3")
            .replace("score: \"4/9\", ", "");

    assertThat(to(edition))
        .contains(
            new Change(Subject.OPTION, "backups/locked", Kind.ADDED, "", null, "Lock them up"));
  }

  @Test
  void namesAQuestionThatWentWithoutItsOptions() {
    var whole = sound().text();
    var from = whole.indexOf("      - id: policy");
    var without =
        new EditionText(whole.substring(0, from) + whole.substring(whole.indexOf("gates:\n")))
            .replace(", policy: everyone", "")
            .replace(", policy: few", "");

    assertThat(to(without))
        .filteredOn(change -> change.subject() != Subject.GOLDEN_CASE)
        .containsExactly(
            new Change(
                Subject.QUESTION,
                "policy",
                Kind.REMOVED,
                "",
                "Who has read the rules of the house?",
                null));
    assertThat(EditionChanges.between(without.edition(), sound().edition()))
        .filteredOn(change -> change.kind() == Kind.ADDED)
        .extracting(Change::id)
        .containsExactly("policy");
  }

  @Test
  void namesAnotherOrder() {
    var daily = "          - {id: daily, label: {en: \"Copy every day\"}}\n";
    var edition =
        sound()
            .without(daily)
            .replace("          - {id: tested,", daily + "          - {id: tested,");

    assertThat(to(edition))
        .containsExactly(
            new Change(
                Subject.OPTION,
                "backups",
                Kind.MOVED,
                "order",
                "backups/daily, backups/elsewhere, backups/tested, backups/none, backups/dont-know",
                "backups/elsewhere, backups/daily, backups/tested, backups/none, backups/dont-know"));
  }

  private static List<Change> to(EditionText edition) {
    return EditionChanges.between(sound().edition(), edition.edition());
  }

  private static String described(Change change) {
    return "%s %s, %s: %s -> %s"
        .formatted(
            change.kind(),
            (change.subject() + " " + change.id()).strip(),
            change.part(),
            change.before(),
            change.after());
  }
}
