package org.waymark.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CatalogueText;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.ImportPlan.Verdict;

/** Somebody has looked at an entry on screen and found it as written; then another file comes. */
class CheckedEntriesTest {

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

  /** That somebody looked stays true until the author of a file has looked later. */
  @Test
  void updatesWhatSomebodyHasOnlyCheckedAndKeepsTheLaterCheck() {
    database.takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    check();
    var other = CatalogueText.EXAMPLE.replace("Example body", "Other body");

    assertThat(database.takeOver(CatalogueText.read(other)).with(Verdict.UPDATED)).hasSize(1);
    assertThat(example().listing().provider()).isEqualTo("Other body");
    assertThat(example().evidence().verifiedBy()).isEqualTo(Entry.CHECKED_HERE);
    var later =
        other
            .replace("Other body", "Third body")
            .replace("2026-01-28", "2026-11-30")
            .replace("2026-11-23", "2026-11-30");
    assertThat(database.takeOver(CatalogueText.read(later)).with(Verdict.UPDATED)).hasSize(1);

    assertThat(example().listing().provider()).isEqualTo("Third body");
    assertThat(example().evidence().verifiedBy()).isNull();
    assertThat(database.takeOver(CatalogueText.read(later)).changes()).isFalse();
  }

  /** Its author saw it before the administrator, who found it open. */
  @Test
  void keepsThatItWasFoundOpenWhereAnEarlierFileSaysOtherwise() {
    database.takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    check();
    var closed = CatalogueText.EXAMPLE.replace("state: open", "state: closed");

    database.takeOver(CatalogueText.read(closed));

    assertThat(example().status().state()).isEqualTo(State.OPEN);
  }

  /** Who looked whether it is open has not looked when it closes. */
  @Test
  void takesOverTheLastDayThatAnEarlierFileAnnounces() {
    database.takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    check();
    var until =
        CatalogueText.EXAMPLE.replace("{state: open,", "{state: open, closes_on: '2026-12-31',");

    database.takeOver(CatalogueText.read(until));

    assertThat(example().status().window().closes()).isEqualTo("2026-12-31");
    assertThat(example().evidence().verifiedBy()).isEqualTo(Entry.CHECKED_HERE);
  }

  /** Nobody knows who looked later; the file is sent last. */
  @Test
  void believesAFileThatSawItOnTheDayOfTheCheck() {
    database.takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    check();
    var closed =
        CatalogueText.EXAMPLE
            .replace("state: open", "state: closed")
            .replace("2026-01-28", example().status().asOf().toString())
            .replace("2026-11-23", "2026-11-30");

    database.takeOver(CatalogueText.read(closed));

    assertThat(example().status().state()).isEqualTo(State.CLOSED);
  }

  /** The topic is as new as what the file says of the entry. */
  @Test
  void staysCheckedWhereAFileBringsANewTopic() {
    database.takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    check();
    var chess =
        CatalogueText.EXAMPLE
            .replace(
                "topics: [advice.general, skills.ai]", "topics: [advice.general, skills.ai, ip]")
            .replace("topics: [advice.general]", "topics: [advice.general, ip]")
            .replace("compiled: '2026-11-23'", "compiled: '2026-11-24'");

    database.takeOver(CatalogueText.read(chess));

    assertThat(example().topics()).contains("ip");
    assertThat(example().evidence().verifiedBy()).isEqualTo(Entry.CHECKED_HERE);
  }

  @Test
  void keepsWhatWasEditedAndThenChecked() {
    database.takeOver(CatalogueText.read(CatalogueText.EXAMPLE));
    database.edit(
        "example", entry -> new Wish.Rewritten(entry.document().with("name", "Edited"), Set.of()));
    check();
    var later = CatalogueText.EXAMPLE.replace("2026-01-28", "2026-11-30").replace("11-23", "11-30");

    assertThat(database.takeOver(CatalogueText.read(later)).with(Verdict.KEPT)).hasSize(1);
    assertThat(example().name()).isEqualTo("Edited");
  }

  private static void check() {
    database.edit("example", _ -> new Wish.Verified());
  }

  private static Programme example() {
    return new StoredCatalogue(database.entries(), new StoredCatalogue.Once())
        .current()
        .find("example")
        .orElseThrow();
  }
}
