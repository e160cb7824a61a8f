package org.waymark.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.Twice;
import org.waymark.programme.Programme;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.ImportPlan.Verdict;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.programme.file.Reading;

/** Files are taken over wholly or not at all, once, and never over somebody's edit. */
class ImportsTest {

  private static final CatalogueFile BUNDLED = ProgrammesFile.bundledFile();

  private static CatalogueDatabase database;

  @BeforeAll
  static void startDatabase() throws IOException {
    database = new CatalogueDatabase();
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    database.close();
  }

  @BeforeEach
  void clearDatabase() {
    database.clear();
  }

  @Test
  void keepsEveryEntryOfTheBundledFileAsItIsWritten() {
    takeOver(BUNDLED);

    assertThat(catalogue().current()).isEqualTo(BUNDLED.programmes());
    assertThat(database.entries().all())
        .extracting(Entry::document)
        .isEqualTo(BUNDLED.entries().stream().map(CatalogueFile.Entry::document).toList());
  }

  @Test
  void changesAndLogsNothingTheSecondTime() {
    takeOver(BUNDLED);
    var before = state();

    var plan = takeOver(BUNDLED);

    assertThat(plan.with(Verdict.UNCHANGED)).hasSize(138);
    assertThat(plan.changes()).isFalse();
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void logsWhatAFileChangesFieldByField() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE.replace("state: open", "state: closed")));

    assertThat(database.number("select count(*) from programme_change")).isEqualTo(2);
    assertThat(
            database.number(
                "select count(*) from programme_change where reason = 'import' and revision = 2"
                    + " and field = 'status.state' and before = '\"open\"' and after = '\"closed\"'"))
        .isEqualTo(1);
  }

  @Test
  void keepsWhatSomebodyHasEditedAndSaysInWhatTheFileDiffers() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    edit("name", "Edited");

    var plan = takeOver(CatalogueText.read(CatalogueText.EXAMPLE.replace("Example body", "Other")));

    assertThat(plan.with(Verdict.KEPT))
        .singleElement()
        .satisfies(
            step ->
                assertThat(step.fields())
                    .extracting(FieldChange::field)
                    .containsExactly("name", "provider"));
    assertThat(example().name()).isEqualTo("Edited");
    assertThat(example().listing().provider()).isEqualTo("Example body");
  }

  @Test
  void takesOverAgainOnceTheFileSaysWhatWasEdited() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    edit("name", "Edited");
    var same = CatalogueText.EXAMPLE.replace("name: Example", "name: Edited");

    assertThat(takeOver(CatalogueText.read(same)).with(Verdict.AGREED)).hasSize(1);
    takeOver(CatalogueText.read(same.replace("Example body", "Other body")));

    assertThat(example().listing().provider()).isEqualTo("Other body");
  }

  @Test
  void leavesInPlaceWhatAFileNoLongerHas() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE + CatalogueText.entry("other")));

    var plan = takeOver(CatalogueText.read(CatalogueText.EXAMPLE));

    assertThat(plan.gone()).containsExactly("other");
    assertThat(catalogue().current().find("other")).isPresent();
  }

  @Test
  void refusesAFileOlderThanWhatIsKept() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    var older = CatalogueText.read(CatalogueText.EXAMPLE.replace("2026-11-23", "2026-11-22"));

    assertThat(reading(older))
        .isInstanceOfSatisfying(
            Reading.Broken.class,
            broken ->
                assertThat(broken.faults().getFirst().toString())
                    .contains("put together on 2026-11-22"));
  }

  @Test
  void refusesAVocabularyThatAnEntryWhichStaysDoesNotFitInto() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE + CatalogueText.entry("other")));
    var narrower =
        CatalogueText.EXAMPLE
            .replace("[advice.general, skills.ai]", "[skills.ai]")
            .replace("topics: [advice.general]", "topics: [skills.ai]");
    var before = state();

    assertThat(reading(CatalogueText.read(narrower))).isInstanceOf(Reading.Broken.class);
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void refusesANameThatAnEntryWhichStaysGoesByByLine() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE + CatalogueText.entry("other")));
    var taken =
        CatalogueText.EXAMPLE
            + CatalogueText.entry("third").replace("types:", "aliases: [other]\n    types:");

    assertThat(reading(CatalogueText.read(taken)))
        .isInstanceOfSatisfying(
            Reading.Broken.class,
            broken ->
                assertThat(broken.faults().getFirst().toString())
                    .startsWith("line 19, entry ")
                    .contains("other is used twice"));
  }

  @Test
  void isDoneOnceByTwoInstancesThatStartTogether() throws Exception {
    var plans = Twice.atOnce(() -> takeOver(BUNDLED));

    assertThat(plans)
        .extracting(plan -> plan.with(Verdict.NEW).size())
        .containsExactlyInAnyOrder(138, 0);
    assertThat(database.number("select count(*) from programme_change")).isEqualTo(138);
    assertThat(database.number("select revision from programme_catalogue")).isEqualTo(1);
  }

  @Test
  void leavesTheOldCatalogueWhenItIsKilledInTheMiddle() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    var before = state();

    assertThatThrownBy(
            () ->
                database.killedBeforeCommit(
                    source -> imports(source).takeOver(BUNDLED, bundled(), plan -> true)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(state()).isEqualTo(before);
    assertThat(catalogue().current().all()).hasSize(1);
  }

  @Test
  void leavesTheOldCatalogueWhenItBreaksHalfWay() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    var before = state();
    var middle = BUNDLED.entries().get(69).programme().id();
    database.run(
        "alter table programme_entry add constraint half_way check (id <> '%s')".formatted(middle));

    try {
      assertThatThrownBy(() -> takeOver(BUNDLED)).rootCause().hasMessageContaining("half_way");
    } finally {
      database.run("alter table programme_entry drop constraint half_way");
    }

    assertThat(state()).isEqualTo(before);
    assertThat(catalogue().current().all()).extracting(Programme::id).containsExactly("example");
  }

  @Test
  void isSeenByAnotherInstanceAtItsNextLook() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    var other = catalogue();
    var first = other.current();
    assertThat(other.current()).isSameAs(first);

    takeOver(CatalogueText.read(CatalogueText.EXAMPLE.replace("Example body", "Other body")));

    assertThat(other.current().find("example").orElseThrow().listing().provider())
        .isEqualTo("Other body");
  }

  @Test
  void leavesOutAnEntryThatAnotherReleaseOfTheSoftwareWrote() {
    takeOver(CatalogueText.read(CatalogueText.EXAMPLE + CatalogueText.entry("other")));
    database.run("alter table programme_entry disable trigger all");
    database.run(
        "update programme_entry set document = '{\"id\": \"other\", \"colour\": 1}'"
            + " where id = 'other'");
    database.run("alter table programme_entry enable trigger all");

    assertThat(catalogue().current().all()).extracting(Programme::id).containsExactly("example");
  }

  private static Programme example() {
    return catalogue().current().find("example").orElseThrow();
  }

  private static StoredCatalogue catalogue() {
    return new StoredCatalogue(database.entries(), new StoredCatalogue.Once());
  }

  private static Imports imports(DataSource source) {
    return new Imports(CatalogueDatabase.entries(source), CatalogueDatabase.CLOCK);
  }

  private static Imports.Source bundled() {
    return Imports.Source.BUNDLED;
  }

  private static Reading<ImportPlan> reading(CatalogueFile file) {
    return database.reading(file);
  }

  private static ImportPlan takeOver(CatalogueFile file) {
    return database.takeOver(file);
  }

  private static void edit(String field, String value) {
    database.edit(
        "example", entry -> new Wish.Rewritten(entry.document().with(field, value), Set.of()));
  }

  private static String state() {
    return database.entries().all().toString()
        + database.number("select revision from programme_catalogue")
        + database.number("select count(*) from programme_change");
  }
}
