package org.waymark.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.Twice;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.file.EntryDocument;

/** Entries are changed one by one, never over somebody's head, and never into something unsound. */
class EditsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

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
  void takeOver() {
    database.clear();
    database.during(
        source ->
            new Imports(CatalogueDatabase.entries(source), CatalogueDatabase.CLOCK)
                .takeOver(
                    CatalogueText.read(CatalogueText.EXAMPLE),
                    Imports.Source.BUNDLED,
                    plan -> true));
  }

  @Test
  void savesWhatIsSoundAndWritesDownWhichFieldsChanged() {
    assertThat(edit(1, rewritten("name", "Edited"))).isInstanceOf(Editing.Saved.class);

    assertThat(example().name()).isEqualTo("Edited");
    assertThat(kept().revision()).isEqualTo(2);
    assertThat(kept().origin()).isEqualTo(Entry.Origin.EDITED);
    assertThat(
            database.number(
                "select count(*) from programme_change where reason = 'edit' and field = 'name'"
                    + " and before = '\"Example\"' and after = '\"Edited\"' and revision = 2"))
        .isEqualTo(1);
  }

  @Test
  void changesNothingWhereNothingIsDifferent() {
    assertThat(edit(1, new Wish.Rewritten(kept().document(), false)))
        .isInstanceOf(Editing.Saved.class);

    assertThat(kept().revision()).isEqualTo(1);
    assertThat(database.number("select revision from programme_catalogue")).isEqualTo(1);
  }

  @Test
  void showsWhatSomebodyElseHasMadeOfItMeanwhile() {
    edit(1, rewritten("name", "Theirs"));

    assertThat(edit(1, rewritten("name", "Mine")))
        .isInstanceOfSatisfying(
            Editing.Newer.class, newer -> assertThat(newer.theirs().name()).isEqualTo("Theirs"));
    assertThat(example().name()).isEqualTo("Theirs");
  }

  @Test
  void letsOneOfTwoWin() throws Exception {
    var both = Twice.atOnce(() -> edit(1, rewritten("name", "Edited")));

    assertThat(both)
        .extracting(Object::getClass)
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Saved", "Newer");
  }

  @Test
  void refusesWhatIsNotSound() {
    assertThat(edit(1, rewritten("cost.charge", "gold"))).isInstanceOf(Editing.Refused.class);
    assertThat(edit(1, rewritten("name", "<b>"))).isInstanceOf(Editing.Refused.class);
    assertThat(edit(1, rewritten("id", "other"))).isInstanceOf(Editing.Refused.class);
    assertThat(edit(1, rewritten("name", null))).isInstanceOf(Editing.Refused.class);
    assertThat(edit(1, requiring("nowhere"))).isInstanceOf(Editing.Refused.class);
    assertThat(edit(1, requiring("example"))).isInstanceOf(Editing.Refused.class);
    assertThat(kept().revision()).isEqualTo(1);
  }

  @Test
  void knowsNothingOfWhatIsNotThere() {
    Editing editing =
        database.during(
            source ->
                edits(CatalogueDatabase.entries(source))
                    .edit("other", 1, new Wish.Verified(), null));

    assertThat(editing).isInstanceOf(Editing.Unknown.class);
  }

  @Test
  void countsWhatWasCheckedTodayAsSeenToday() {
    edit(1, new Wish.Verified());

    assertThat(example().status().asOf()).isEqualTo(TODAY);
    assertThat(example().status().approximate()).isFalse();
    assertThat(example().evidence().verifiedBy()).isEqualTo("an administrator of this service");
    assertThat(
            database.number(
                "select count(*) from programme_change where reason = 'verify'"
                    + " and field = 'status.as_of'"))
        .isEqualTo(1);
  }

  @Test
  void closesWithTheLastDayAndReopensOnlyWhereThatIsSaid() {
    assertThat(edit(1, new Wish.Closed(TODAY.plusDays(1)))).isInstanceOf(Editing.Refused.class);
    edit(1, new Wish.Closed(TODAY.minusDays(3)));

    assertThat(example().status().state()).isEqualTo(State.CLOSED);
    assertThat(example().status().closedOn()).isEqualTo(TODAY.minusDays(3));
    var open = kept().document().with("status.state", "open").with("status.closed_on", null);
    assertThat(edit(2, new Wish.Rewritten(open, false))).isInstanceOf(Editing.Reopens.class);
    assertThat(edit(2, new Wish.Rewritten(open, true))).isInstanceOf(Editing.Saved.class);
  }

  private static Wish rewritten(String path, @Nullable String value) {
    EntryDocument document = kept().document();
    return new Wish.Rewritten(document.with(path, value), false);
  }

  private static Wish requiring(String id) {
    var json = kept().document().json();
    json.putArray("requires").add(id);
    return new Wish.Rewritten(EntryDocument.of(json), false);
  }

  private static Edits edits(Entries entries) {
    return new Edits(entries, CatalogueDatabase.CLOCK);
  }

  private static Editing edit(int seen, Wish wish) {
    return database.during(
        source -> edits(CatalogueDatabase.entries(source)).edit("example", seen, wish, null));
  }

  private static Entry kept() {
    return database.entries().find("example").orElseThrow();
  }

  private static Programme example() {
    return new StoredCatalogue(database.entries(), new StoredCatalogue.Once())
        .current()
        .find("example")
        .orElseThrow();
  }
}
