package org.waymark.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.programme.catalogue.CatalogueDatabase.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.CatalogueText;
import org.waymark.kernel.Region;
import org.waymark.programme.catalogue.Entry.Origin;
import org.waymark.programme.catalogue.ImportPlan.Verdict;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;

/** What a file does, decided by three versions: the last file, what is kept, and this file. */
class PlanningTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  private static final Entries.Head HEAD =
      new Entries.Head(7, LocalDate.of(2026, 11, 23), Set.of("advice.general", "skills.ai"));

  @ParameterizedTest(name = "file {0}, kept {1}, file now {2}: {3}")
  @CsvSource({
    "A, A, A, UNCHANGED",
    "A, A, B, UPDATED",
    "A, B, A, KEPT",
    "A, B, B, AGREED",
    "A, B, C, KEPT",
    ", B, C, KEPT",
    ", , A, NEW"
  })
  void decidesByWhetherSomebodyHasEditedSinceTheLastFile(
      String last, String kept, String now, Verdict verdict) {
    var entries = new ArrayList<Entry>();
    if (kept != null) {
      entries.add(entry("example", last, kept));
    }

    assertThat(plan(entries, named("example", now)).steps())
        .singleElement()
        .extracting(ImportPlan.Step::verdict)
        .isEqualTo(verdict);
  }

  @Test
  void namesTheFieldsThatDiffer() {
    var plan = plan(List.of(entry("example", "A", "A")), named("example", "B"));

    assertThat(plan.steps().getFirst().fields())
        .containsExactly(new FieldChange("name", "\"A\"", "\"B\""));
    assertThat(plan.seen()).isEqualTo(7);
    assertThat(plan.changes()).isTrue();
  }

  /** At the next start the file of the service would otherwise undo what was sent. */
  @ParameterizedTest(name = "sent by an administrator, then a file of the same day, {0}: {1}")
  @CsvSource({"BUNDLED, KEPT", "IMPORTED, UPDATED"})
  void leavesWhatAnAdministratorSentUntilALaterFileOfTheService(Origin source, Verdict verdict) {
    var bundled = entry("example", "A", "A");
    var sent =
        new Entry(
            bundled.id(),
            bundled.document(),
            Origin.IMPORTED,
            bundled.importedHash(),
            2,
            NOW,
            null);

    assertThat(plan(List.of(sent), named("example", "B"), source).steps())
        .singleElement()
        .extracting(ImportPlan.Step::verdict)
        .isEqualTo(verdict);
  }

  /** Seen in January by the last file, checked here on 20 November, and seen again by this file. */
  @ParameterizedTest(name = "edited before: {0}, seen by the file on {1}: {2}")
  @CsvSource({
    "false, 2026-01-28, UPDATED, 2026-11-20",
    "false, 2026-11-20, UPDATED, 2026-11-20",
    "false, 2026-11-21, UPDATED, 2026-11-21",
    "true, 2026-11-21, KEPT, 2026-11-21"
  })
  void updatesWhatWasOnlyCheckedHereAndKeepsTheCheckWhereItIsTheLater(
      boolean edited, String seen, Verdict verdict, LocalDate then) {
    var checked =
        document("example", "A")
            .with("status.as_of", "2026-11-20")
            .with("verified_by", Entry.CHECKED_HERE);
    var last = edited ? document("example", "B") : checked;
    var kept = new Entry("example", checked, Origin.BUNDLED, last.hash(), 2, NOW, null);

    var step =
        plan(List.of(kept), named("example", "C").replace("2026-01-28", seen)).steps().getFirst();

    assertThat(step.verdict()).isEqualTo(verdict);
    assertThat(step.entry().programme().name()).isEqualTo("C");
    assertThat(step.entry().programme().status().asOf()).isEqualTo(then);
  }

  /** The same file once more: nothing in it is new but a day before the check. */
  @Test
  void leavesACheckAloneWhereTheFileSaysNothingElse() {
    var checked =
        document("example", "A")
            .with("status.as_of", "2026-11-20")
            .with("verified_by", Entry.CHECKED_HERE);
    var kept = new Entry("example", checked, Origin.BUNDLED, checked.hash(), 2, NOW, null);

    assertThat(plan(List.of(kept), named("example", "A")).steps())
        .extracting(ImportPlan.Step::verdict)
        .containsExactly(Verdict.UNCHANGED);
  }

  /** Else no later file would ever be taken over, nor the entry ever be looked at again. */
  @Test
  void refusesDaysThatAreStillToCome() {
    var text = CatalogueText.HEAD + named("example", "A");
    var file = CatalogueText.read(text.replace("2026-01-28", "2206-01-28"));

    assertThat(faults(file, Origin.IMPORTED))
        .singleElement()
        .asString()
        .contains("entry example: as_of is still to come: 2206-01-28");
    assertThat(faults(file, Origin.BUNDLED)).as("a release, on a clock that is late").isEmpty();
    var compiled = file.compiled().toString();
    assertThat(faults(CatalogueText.read(text.replace(compiled, "2062-11-29")), Origin.IMPORTED))
        .singleElement()
        .asString()
        .contains("the day is still to come: 2062-11-29");
  }

  /** It was so before, and no file could ever be taken over. */
  @Test
  void takesNoNoticeOfWhatWasWrongBefore() {
    var document = document("lonely", "A").json();
    document.putArray("requires").add("nowhere");
    var lonely = EntryDocument.of(document);
    var kept = new Entry("lonely", lonely, Origin.EDITED, null, 1, NOW, null);

    assertThat(plan(List.of(kept), named("example", "A")).with(Verdict.NEW)).hasSize(1);
  }

  /** Which of the two the fault is told of turns on their order, and a file brings its own. */
  @Test
  void takesNoNoticeOfANameThatTwoHadBefore() {
    var kept = List.of(namesake("first"), namesake("second"));
    var file = CatalogueText.entry("second").replace("provider:", "aliases: [Same]\n    provider:");

    assertThat(plan(kept, file).with(Verdict.NEW)).isEmpty();
  }

  private static Entry namesake(String id) {
    var document = document(id, id).json();
    document.putArray("aliases").add("Same");
    return new Entry(id, EntryDocument.of(document), Origin.EDITED, null, 1, NOW, null);
  }

  /** A later release of the software has checked it, and this one beside it cannot tell when. */
  @Test
  void takesACheckThatItCannotReadForNone() {
    var checked =
        document("example", "A")
            .with("status.as_of", null)
            .with("status.seen_on", "2026-11-20")
            .with("verified_by", Entry.CHECKED_HERE);
    var kept = new Entry("example", checked, Origin.BUNDLED, checked.hash(), 2, NOW, null);

    assertThat(plan(List.of(kept), named("example", "A")).with(Verdict.UPDATED)).hasSize(1);
  }

  @Test
  void saysWhichRegionsItLeavesWithNothingToFallBackOn() {
    var open =
        named("example", "A")
            .replace("[ENG]", "[TLC, TLD]")
            .replace("min: 1, max: 249", "max: 249");
    var file = CatalogueText.read(CatalogueText.HEAD + open);
    var document = file.entries().getFirst().document();
    var kept = new Entry("example", document, Origin.BUNDLED, document.hash(), 1, NOW, null);

    assertThat(plan(List.of(kept), open).stranded()).isEmpty();
    assertThat(plan(List.of(kept), open.replace("[TLC, TLD]", "[TLD]")).stranded())
        .containsExactly(Region.NORTH_EAST);
    assertThat(plan(List.of(kept), open.replace("charge: free", "charge: paid")).stranded())
        .containsExactly(Region.NORTH_EAST, Region.NORTH_WEST);
    assertThat(plan(List.of(), open.replace("charge: free", "charge: paid")).stranded()).isEmpty();
  }

  @Test
  void takesNothingOut() {
    var plan =
        plan(List.of(entry("example", "A", "A"), entry("other", "A", "A")), named("example", "A"));

    assertThat(plan.gone()).containsExactly("other");
    assertThat(plan.changes()).isFalse();
  }

  @Test
  void looksPastTheOrderOfKeys() {
    var turned =
        named("example", "A")
            .replace("    name: A\n", "")
            .replace("    types: [advice]\n", "    types: [advice]\n    name: A\n");

    assertThat(plan(List.of(entry("example", "A", "A")), turned).with(Verdict.UNCHANGED))
        .hasSize(1);
  }

  private static ImportPlan plan(List<Entry> entries, String file) {
    return plan(entries, file, Origin.BUNDLED);
  }

  private static ImportPlan plan(List<Entry> entries, String file, Origin source) {
    var text = CatalogueText.HEAD + file;
    return switch (new Planning(HEAD, entries, source, TODAY).plan(CatalogueText.read(text))) {
      case Reading.Sound<ImportPlan>(var plan) -> plan;
      case Reading.Broken<ImportPlan>(var faults) -> throw new AssertionError(faults);
    };
  }

  private static List<Fault> faults(CatalogueFile file, Origin source) {
    return switch (new Planning(HEAD, List.of(), source, TODAY).plan(file)) {
      case Reading.Sound<ImportPlan> _ -> List.of();
      case Reading.Broken<ImportPlan>(var faults) -> faults;
    };
  }

  private static String named(String id, String name) {
    return CatalogueText.entry(id).replace("name: Example", "name: " + name);
  }

  private static Entry entry(String id, String last, String kept) {
    return new Entry(
        id,
        document(id, kept),
        Origin.BUNDLED,
        last == null ? null : document(id, last).hash(),
        1,
        NOW,
        null);
  }

  private static EntryDocument document(String id, String name) {
    var file = CatalogueText.read(CatalogueText.HEAD + named(id, name));
    return file.entries().getFirst().document();
  }
}
