package org.waymark.questionnaire.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;
import static org.waymark.fixture.EditionText.workshop;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Start in Scotland. | Start up north. | REWORDED QUESTION sharing, how in SCT: Start in Scotland. -> Start up north.",
        "org/cymru | org/wales | AMENDED QUESTION sharing, guide url in WLS: https://example.org/cymru -> https://example.org/wales",
        "relation: subset | relation: equal | AMENDED QUESTION sharing, references: guide page 2; Door scheme D3 (SUBSET) -> guide page 2; Door scheme D3 (EQUAL)",
      })
  void namesWhatChangedForOneNationOrOneItem(String snippet, String replacement, String expected) {
    assertThat(
            EditionChanges.between(
                EveryPart.edition(), EveryPart.text().replace(snippet, replacement).edition()))
        .extracting(EditionChangesTest::described)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: {en: \"Guards\"} | title: {en: \"Covers\"} | REWORDED GROUP guards, text: Guards -> Covers",
        "author's weight.\"\\n | author's weight.\"\\n        aggregate: sum\\n | AMENDED GROUP machines, aggregate: MEAN -> SUM",
        "weight: 2\\n        weight_because: \"An example of | weight: 3\\n        weight_because: \"An example of | REWEIGHTED GROUP machines, weight: 2 -> 3",
        "cap: {section: safety, level: 1} | cap: {section: tools, level: 1} | REVALUED GATE machines-open, cap: 1 of safety -> 1 of tools",
        "cap: {section: safety, level: 1} | cap: {level: 1} | REVALUED GATE machines-open, cap: 1 of safety -> 1",
        "something is not safe yet | a thing is not safe yet | REWORDED LEVEL 3, because: something is not safe yet -> a thing is not safe yet",
        "A picture of each guard | A list of guards | REWORDED QUESTION fitted, proof: A picture of each guard -> A list of guards",
        "Nobody works here, and all | No one works here, and all | REWORDED CONTRADICTION trained-nobody, ask: Nobody works here, and all are trained. Which is right? -> No one works here, and all are trained. Which is right?",
        "q.people.number == 0.0 | q.people.number <= 1.0 | RECONDITIONED CONTRADICTION trained-nobody, condition: q.training.value == 1.0 && q.people.number == 0.0 -> q.training.value == 1.0 && q.people.number <= 1.0",
        "relation: subset | relation: equal | AMENDED SCHEME Tool code, relation: SUBSET -> EQUAL",
        "variants: [seller] | variants: [maker, seller] | RECONDITIONED QUESTION window, asked of: core seller -> core maker seller",
        "optional: true | optional: false | RECONDITIONED QUESTION opened, asked of: core optional -> core",
        "q.people.number < 10' | q.people.number < 9' | RECONDITIONED QUESTION scale, answer from: small when q.people.number < 10; large when q.people.number >= 10 -> small when q.people.number < 9; large when q.people.number >= 10",
        "question: online, | question: line, | RECONDITIONED QUESTION trade, answer from: shop-safety online {online-no=metal, online-yes=wood} -> shop-safety line {online-no=metal, online-yes=wood}",
        "latest: 2030-12-31 | latest: 2031-12-31 | AMENDED QUESTION opened, kind: date from 2000-01-01 to 2030-12-31 -> date from 2000-01-01 to 2031-12-31",
        "minutes: {core: 2, full: 3} | minutes: {core: 2, full: 4} | AMENDED EDITION, minutes: Minutes[core=2, full=3] -> Minutes[core=2, full=4]",
      })
  void namesWhatChangedInTheNewerParts(String snippet, String replacement, String expected) {
    var changed =
        workshop().replace(snippet.replace("\\n", "\n"), replacement.replace("\\n", "\n"));

    assertThat(EditionChanges.between(workshop().edition(), changed.edition()))
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
