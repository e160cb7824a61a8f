package org.waymark.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.Twice;
import org.waymark.kernel.Region;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.EditEntry.Consent;
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
    assertThat(edit(1, new Wish.Rewritten(kept().document(), Set.of())))
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
    assertThat(edit(1, new Wish.Closed(TODAY.plusDays(1), Set.of())))
        .isInstanceOf(Editing.Refused.class);
    edit(1, new Wish.Closed(TODAY.minusDays(3), Set.of()));

    assertThat(example().status().state()).isEqualTo(State.CLOSED);
    assertThat(example().status().closedOn()).isEqualTo(TODAY.minusDays(3));
    var open = kept().document().with("status.state", "open").with("status.closed_on", null);
    assertThat(edit(2, new Wish.Rewritten(open, Set.of()))).isInstanceOf(Editing.Reopens.class);
    assertThat(edit(2, new Wish.Rewritten(open, Set.of(Consent.REOPENS))))
        .isInstanceOf(Editing.Saved.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upcoming", "unknown"})
  void closesWhatWasCalledOffBeforeItOpened(String state) {
    var announced =
        kept()
            .document()
            .with("status.state", state)
            .with("status.opens_on", TODAY.plusDays(20).toString())
            .with("status.closes_on", TODAY.plusDays(50).toString());
    edit(1, new Wish.Rewritten(announced, Set.of()));

    assertThat(edit(2, new Wish.Closed(TODAY, Set.of()))).isInstanceOf(Editing.Saved.class);

    assertThat(example().status().closedOn()).isEqualTo(TODAY);
    assertThat(kept().document().json().at("/status/opens_on").isMissingNode()).isTrue();
  }

  /** The year is mistyped; what is known of its days must not go with that. */
  @ParameterizedTest
  @ValueSource(strings = {"upcoming", "open"})
  void refusesToCloseWhatHasOpenedBeforeItsFirstDay(String state) {
    var opens = TODAY.minusDays(9).toString();
    var opened = kept().document().with("status.opens_on", opens).with("status.state", state);
    edit(1, new Wish.Rewritten(opened, Set.of()));

    assertThat(edit(2, new Wish.Closed(TODAY.minusYears(1), Set.of())))
        .isInstanceOf(Editing.Refused.class);
  }

  @Test
  void closesWhereAFileLeftAFirstDayEmpty() {
    database.clear();
    database.takeOver(
        CatalogueText.read(
            CatalogueText.EXAMPLE.replace("{state: open,", "{state: open, opens_on: null,")));

    assertThat(edit(1, new Wish.Closed(TODAY, Set.of()))).isInstanceOf(Editing.Saved.class);
  }

  @Test
  void refusesToHaveSeenWhatIsStillToCome() {
    var tomorrow = kept().document().with("status.as_of", TODAY.plusDays(1).toString());

    assertThat(edit(1, new Wish.Rewritten(tomorrow, Set.of()))).isInstanceOf(Editing.Refused.class);
  }

  @Test
  void addsWhatIsNewAndWritesTheWholeOfItDown() {
    assertThat(add(entry("other"))).isInstanceOf(Editing.Saved.class);

    var kept = database.entries().find("other").orElseThrow();
    assertThat(kept.origin()).isEqualTo(Entry.Origin.EDITED);
    assertThat(kept.edited()).isTrue();
    assertThat(programmes().find("other")).isPresent();
    assertThat(
            database.number(
                "select count(*) from programme_change where programme = 'other' and field = ''"
                    + " and reason = 'edit' and before is null and revision = 1"))
        .isEqualTo(1);
  }

  @Test
  void addsNothingUnderANameThatIsTaken() {
    edit(1, aliased("old-name"));

    assertThat(faults(add(entry("example")))).contains("/id the id example is used already");
    assertThat(faults(add(entry("old-name")))).contains("/id the alias old-name is used twice");
    assertThat(faults(add(entry("other").with("name", "<b>")))).contains("/name name holds HTML");
    assertThat(faults(add(entry("Other One")))).contains("/id an id is lower-case words");
    assertThat(database.number("select count(*) from programme_entry")).isEqualTo(1);
  }

  @Test
  void leavesNoRegionWithNothingToFallBackOnUnlessThatIsSaid() {
    add(entry("fallback"));
    var paid = kept("fallback").with("cost.charge", "paid");

    assertThat(edit("fallback", new Wish.Rewritten(paid, Set.of())))
        .isInstanceOfSatisfying(
            Editing.Strands.class,
            strands -> assertThat(strands.regions()).containsExactly(Region.NORTH_EAST));
    assertThat(edit("fallback", new Wish.Closed(TODAY, Set.of())))
        .isInstanceOf(Editing.Strands.class);
    assertThat(kept("fallback").json().at("/cost/charge").asText()).isEqualTo("free");
    var meant = new Wish.Closed(TODAY, Set.of(Consent.LEAVES_A_REGION));
    assertThat(edit("fallback", meant)).isInstanceOf(Editing.Saved.class);
  }

  /** Open to every small firm in the North East. */
  private static EntryDocument entry(String id) {
    var text =
        CatalogueText.EXAMPLE.replace("[ENG]", "[TLC]").replace("min: 1, max: 249", "max: 249");
    return CatalogueText.read(text).entries().getFirst().document().with("id", id);
  }

  private static EntryDocument kept(String id) {
    return database.entries().find(id).orElseThrow().document();
  }

  private static Editing add(EntryDocument document) {
    return edit(document.id(), new Wish.Added(document));
  }

  private static Editing edit(String id, Wish wish) {
    return database.during(
        source -> edits(CatalogueDatabase.entries(source)).edit(id, 1, wish, null));
  }

  private static String faults(Editing editing) {
    var told = new StringBuilder();
    if (editing instanceof Editing.Refused(var faults)) {
      faults.forEach(fault -> told.append(fault.pointer()).append(' ').append(fault.reason()));
    }
    return told.toString();
  }

  private static Wish aliased(String alias) {
    var json = kept().document().json();
    json.putArray("aliases").add(alias);
    return new Wish.Rewritten(EntryDocument.of(json), Set.of());
  }

  private static Wish rewritten(String path, @Nullable String value) {
    EntryDocument document = kept().document();
    return new Wish.Rewritten(document.with(path, value), Set.of());
  }

  private static Wish requiring(String id) {
    var json = kept().document().json();
    json.putArray("requires").add(id);
    return new Wish.Rewritten(EntryDocument.of(json), Set.of());
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
    return programmes().find("example").orElseThrow();
  }

  private static Programmes programmes() {
    return new StoredCatalogue(database.entries(), new StoredCatalogue.Once()).current();
  }
}
