package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Releases;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.CountedFirms;
import org.waymark.fixture.Unpublished;

/** Whether somebody who wants to move a figure can. */
@QuarkusTest
class PoisoningTest {

  private static final byte[] SCRIPT = {1, 2, 3};
  private static final byte[] WORKSHOP = {4, 5, 6};

  @Inject CountedFirms firms;
  @Inject Releasing releasing;
  @Inject Releases releases;
  @Inject Unpublished unpublished;

  @BeforeEach
  void countHonestFirms() {
    unpublished.everything();
    firms.add(200, "TLC", "construction");
  }

  @AfterEach
  void leaveNothing() {
    firms.remove();
    unpublished.everything();
  }

  @Test
  void fiveThousandFromOneAddressInAnHourMoveNothing() {
    var before = figures();
    firms.addFrom(SCRIPT, 5_000, "TLC", "1");

    assertThat(figures()).isNotEmpty().isEqualTo(before);
  }

  @Test
  void aRoomFullOfFirmsAtAWorkshopCountsOnceOthersHaveComeToo() {
    var before = figures();
    firms.addFrom(WORKSHOP, 40, "TLC", "0.9");
    assertThat(figures()).as("whoever sits there could know them all").isEqualTo(before);

    firms.add(12, "TLC", "construction");
    assertThat(releases.cells(releasing.releaseNow()))
        .filteredOn(cell -> cell.group().equals(CellKey.UK))
        .extracting(Cell::firms)
        .containsOnly(250);
  }

  /** Of a new release each time. What stays from the earlier one says so, and is the same. */
  private List<Object> figures() {
    return releases.cells(releasing.releaseNow()).stream().map(PoisoningTest::figure).toList();
  }

  private static Object figure(Cell cell) {
    return List.of(
        cell.group(),
        cell.measure(),
        cell.firms(),
        cell.distribution(),
        cell.quartiles(),
        cell.mean());
  }
}
