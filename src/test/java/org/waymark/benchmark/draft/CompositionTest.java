package org.waymark.benchmark.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Figure;
import org.waymark.benchmark.disclosure.Headcount;
import org.waymark.benchmark.disclosure.Span;
import org.waymark.benchmark.disclosure.Stay;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.draft.Composition.Past;
import org.waymark.benchmark.draft.Composition.Place;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Status;

class CompositionTest {

  private static final Measure SKILLS = new Measure("skills", 1, Measure.WHOLE);
  private static final Measure ACCESS = new Measure("skills", 1, "access");
  private static final CellKey WELSH = CellKey.finest("TLL", "micro", "construction");
  private static final CellKey SCOTTISH = CellKey.finest("TLM", "micro", "construction");
  private static final Past NOTHING = new Past(Map.of(), Map.of());

  /** 2 x (25 + 49 + 81 + 100 + 121 + 144) = 1040 about 50. */
  private static final int[] TWELVE = {45, 55, 43, 57, 41, 59, 40, 60, 39, 61, 38, 62};

  private final Tally tally = new Tally();

  /** 23 firms with the same mean of 50 and the same variance of 1040/11 as the twelve. */
  @Test
  void tellsNothingThatDependsOnHowFewFirmsThereAre() {
    var twelve = new CompositionTest();
    twelve.count(WELSH, 1, TWELVE);
    var more = new CompositionTest();
    more.count(WELSH, 1, 50, 48, 52, 45, 55, 45, 55, 44, 56, 41, 59, 38, 62, 37, 63, 34, 66);
    more.count(WELSH, 3, 40, 60);

    var told = twelve.cells();
    assertThat(told).hasSize(4).isEqualTo(more.cells());
    assertThat(told)
        .allSatisfy(
            cell -> {
              assertThat(cell.status()).isEqualTo(Status.EARLY);
              assertThat(cell.firms()).isEqualTo(10);
            });
  }

  /**
   * They scatter by the root of 1040/11 = 9.7, which is told as 10. 50, more or less 1.644854 x the
   * root of 100 x 1.5/10 = 6.370, and 10/1.5 firms.
   */
  @Test
  void tellsOfTheFewFirmsOfAWholeCountryWithTheIntervalOfTen() {
    count(WELSH, 1, TWELVE);
    var country = country();

    assertThat(country.mean().estimate()).isEqualByComparingTo("50");
    assertThat(country.mean().low()).isEqualByComparingTo("43.6");
    assertThat(country.mean().high()).isEqualByComparingTo("56.4");
    assertThat(country.distribution().weight()).isEqualByComparingTo("6.667");
    assertThat(country.quartiles().median()).isEqualByComparingTo("50");
  }

  /** Three scores, one of them of 9 and of 10 firms: which a section can have is known to all. */
  @Test
  void tellsASectionOfFewScoresOnlyWhereEachHasEnoughFirms() {
    assertThat(section(1, choices(9, 71, 70)).withheld()).isEqualTo(Withheld.REVEALS_OTHERS);
    assertThat(section(1, choices(10, 70, 70)).withheld()).isNull();
  }

  /** By their number alone, so that it tells nothing of their scores. */
  @Test
  void tellsNoSectionOfFewerFirmsThanFillBins() {
    var scores = IntStream.range(0, 149).map(firm -> 20 + firm % 50).toArray();

    assertThat(section(1, scores).withheld()).isEqualTo(Withheld.REVEALS_OTHERS);
    assertThat(section(1, choices(49, 50, 50)).withheld()).isEqualTo(Withheld.REVEALS_OTHERS);
    assertThat(section(3, IntStream.range(20, 70).toArray()).withheld()).isNull();
  }

  /** As releases did before this rule: their exact mean and scatter would be answered for good. */
  @Test
  void keepsNoSectionOfFewerFirmsThanFillBinsThatAnEarlierReleaseTold() {
    assertThat(stays(SKILLS, 60)).isTrue();
    assertThat(stays(ACCESS, 60)).isFalse();
    assertThat(stays(ACCESS, 150)).isTrue();
  }

  /** Whether what was told of so many firms stays where they all come to score the same. */
  private static boolean stays(Measure measure, int firms) {
    var before = new CompositionTest();
    before.count(WELSH, firms / 2, 40, 60);
    var was = before.country();
    var then =
        new Cell(
            CellKey.UK,
            measure,
            Basis.SELF,
            was.firms(),
            null,
            was.status(),
            was.distribution(),
            was.quartiles(),
            was.mean());
    var past = new Past(Map.of(), Map.of(new Place(measure, Basis.SELF, CellKey.UK), then));
    return told(past, measure, firms, 50).cell() != null;
  }

  private static int[] choices(int none, int half, int all) {
    return IntStream.range(0, none + half + all)
        .map(firm -> firm < none ? 0 : firm < none + half ? 50 : 100)
        .toArray();
  }

  /** Of the country, beside a whole score that tells nothing of it. */
  private static DraftCell section(int firms, int... scores) {
    return told(NOTHING, ACCESS, firms, scores);
  }

  private static DraftCell told(Past past, Measure measure, int firms, int... scores) {
    var test = new CompositionTest();
    for (var points : scores) {
      test.tally.add(SKILLS, Basis.SELF, WELSH, points, firms);
      test.tally.add(ACCESS, Basis.SELF, WELSH, points, firms);
    }
    test.tally.add(
        SKILLS,
        List.of(
            new Tally.Counted(
                new Stay(WELSH, Basis.SELF, List.of(new Span(1, null))),
                List.of(SKILLS.scope(), ACCESS.scope()))),
        Headcount.of(firms * scores.length, List.of()));
    return Composition.of(test.tally, past, 10, 1).stream()
        .filter(cell -> cell.measure().equals(measure) && cell.group().equals(CellKey.UK))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void drawsNewFiguresTowardsWiderOnesThatStay() {
    count(WELSH, 20, 40, 60);
    count(SCOTTISH, 20, 40, 60);
    var before = new CompositionTest();
    before.count(WELSH, 20, 80, 100);
    before.count(SCOTTISH, 20, 80, 100);
    var high = before.country();

    var draft =
        Composition.of(
            tally,
            new Past(
                Map.of(SKILLS, Set.of(new Figure(CellKey.UK, Basis.SELF, 1))),
                Map.of(new Place(SKILLS, Basis.SELF, CellKey.UK), high)),
            10,
            2);

    assertThat(cell(draft, CellKey.UK).withheld()).isEqualTo(Withheld.CHANGED_TOO_LITTLE);
    assertThat(cell(draft, CellKey.UK).cell()).isEqualTo(high);
    assertThat(draft)
        .filteredOn(cell -> cell.group().rung().equals("region") && cell.withheld() == null)
        .singleElement()
        .extracting(DraftCell::cell)
        .satisfies(
            told -> {
              assertThat(told.mean().estimate().doubleValue())
                  .as("its own firms say 50, what the country was told to be is 90")
                  .isGreaterThan(60);
              assertThat(told.distribution().below(70)).isLessThan(0.9);
            });
  }

  private static DraftCell cell(List<DraftCell> draft, CellKey group) {
    return draft.stream().filter(cell -> cell.group().equals(group)).findFirst().orElseThrow();
  }

  private Cell country() {
    return Objects.requireNonNull(cell(Composition.of(tally, NOTHING, 10, 1), CellKey.UK).cell());
  }

  private List<Cell> cells() {
    return Composition.of(tally, NOTHING, 10, 1).stream()
        .map(DraftCell::cell)
        .filter(Objects::nonNull)
        .toList();
  }

  /** As many firms with each of the scores. */
  private void count(CellKey finest, int firms, int... scores) {
    for (var points : scores) {
      tally.add(SKILLS, Basis.SELF, finest, points, firms);
    }
    tally.add(
        SKILLS,
        List.of(
            new Tally.Counted(
                new Stay(finest, Basis.SELF, List.of(new Span(1, null))), List.of(SKILLS.scope()))),
        Headcount.of(firms * scores.length, List.of()));
  }
}
