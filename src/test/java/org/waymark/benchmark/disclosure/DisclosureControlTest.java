package org.waymark.benchmark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.disclosure.DisclosureControl.Decision;
import org.waymark.benchmark.ladder.CellKey;

class DisclosureControlTest {

  private static final UUID HUB = new UUID(0, 7);

  private static final CellKey WALES = new CellKey("region", "TLL", null, null);
  private static final CellKey SCOTLAND = new CellKey("region", "TLM", null, null);
  private static final CellKey NORTHERN_IRELAND = new CellKey("region", "TLN", null, null);

  private final List<Strand> strands = new ArrayList<>();
  private final Set<Figure> published = new HashSet<>();

  @Test
  void publishesTenFirmsAndNotNine() {
    count("TLL", 10, 1);
    count("TLM", 9, 1);
    count("TLN", 40, 1);

    var decision = round(1);

    assertThat(decision.withheld()).containsEntry(self(SCOTLAND, 1), Withheld.TOO_FEW);
    assertThat(decision.published()).contains(self(CellKey.UK, 1));
  }

  @Test
  void hidesASecondRegionWhereTheHiddenOneCouldBeSubtracted() {
    count("TLL", 10, 1);
    count("TLM", 9, 1);
    count("TLN", 40, 1);

    var decision = round(1);

    assertThat(decision.withheld()).containsEntry(self(WALES, 1), Withheld.REVEALS_OTHERS);
    assertThat(decision.published()).contains(self(NORTHERN_IRELAND, 1));
  }

  @Test
  void hidesNoSecondRegionWhereTheHiddenOnesAreEnoughTogether() {
    count("TLL", 6, 1);
    count("TLM", 9, 1);
    count("TLN", 40, 1);

    assertThat(round(1).published()).contains(self(CellKey.UK, 1), self(NORTHERN_IRELAND, 1));
  }

  @Test
  void countsAGroupWithoutTheClientsOfTheHubThatKnowsMost() {
    add("TLL", 1, null, null, new Headcount(15, Map.of(HUB, 6)));

    assertThat(round(1).withheld()).containsEntry(self(WALES, 1), Withheld.KNOWN);
  }

  @Test
  void publishesAGroupAnewOnlyWhenEnoughHaveCome() {
    count("TLL", 40, 1);
    round(1);
    count("TLL", 4, 2);

    assertThat(round(2).withheld()).containsEntry(self(WALES, 2), Withheld.CHANGED_TOO_LITTLE);

    count("TLL", 6, 3);

    assertThat(round(3).published()).contains(self(CellKey.UK, 3));
  }

  @Test
  void tellsNothingAboutSixWhoHaveCome() {
    count("TLL", 40, 1);
    round(1);
    count("TLL", 6, 2);

    assertThat(round(2).withheld()).containsEntry(self(WALES, 2), Withheld.REVEALS_OTHERS);
  }

  @Test
  void letsOneFirmLeaveAmongManyWhoCome() {
    add("TLL", 1, 2L, null, new Headcount(1, Map.of()));
    count("TLL", 40, 1);
    round(1);
    count("TLL", 20, 2);

    assertThat(round(2).published()).contains(self(CellKey.UK, 2));
  }

  @Test
  void keepsARegionBackThatHardlyChangedWhileItsNeighbourDid() {
    count("TLL", 40, 1);
    count("TLM", 40, 1);
    round(1);
    count("TLL", 30, 2);
    count("TLM", 3, 2);

    var second = round(2).published();

    // The United Kingdom less Wales would be Scotland now, and three firms more than before.
    assertThat(second).doesNotContain(self(SCOTLAND, 2));
    assertThat(second.contains(self(CellKey.UK, 2)) && second.contains(self(WALES, 2))).isFalse();
  }

  @Test
  void publishesValidatedScoresBesideThoseOfEnoughOthers() {
    count("TLL", 30, 1);
    add("TLL", 1, null, 1L, new Headcount(20, Map.of()));

    assertThat(round(1).published())
        .contains(self(WALES, 1), new Figure(WALES, Basis.VALIDATED, 1));
  }

  @Test
  void keepsValidatedScoresBackWhereTheOthersCouldBeSubtracted() {
    count("TLL", 6, 1);
    add("TLL", 1, null, 1L, new Headcount(30, Map.of()));

    assertThat(round(1).withheld())
        .containsEntry(new Figure(WALES, Basis.VALIDATED, 1), Withheld.REVEALS_OTHERS);
  }

  @Test
  void hidesASecondRegionBesideOneWhereAllScoreAlike() {
    count("TLL", 12, 1);
    count("TLM", 40, 1);
    count("TLN", 40, 1);

    var decision =
        new DisclosureControl(10).decide(Strands.of(strands), published, 1, Set.of(self(WALES, 1)));

    assertThat(decision.withheld()).containsEntry(self(WALES, 1), Withheld.ALL_ALIKE);
    assertThat(
            decision
                .published()
                .containsAll(
                    List.of(self(CellKey.UK, 1), self(SCOTLAND, 1), self(NORTHERN_IRELAND, 1))))
        .as("the country less the others")
        .isFalse();
  }

  private Decision round(long round) {
    var decision = new DisclosureControl(10).decide(Strands.of(strands), published, round);
    published.addAll(decision.published());
    return decision;
  }

  private void count(String region, int firms, long entered) {
    add(region, entered, null, null, new Headcount(firms, Map.of()));
  }

  private void add(
      String region, long entered, @Nullable Long left, @Nullable Long validated, Headcount count) {
    var place = CellKey.finest(region, "micro", "retail");
    var stays = new ArrayList<Stay>();
    stays.add(new Stay(place, Basis.SELF, List.of(new Span(entered, left))));
    if (validated != null) {
      stays.add(new Stay(place, Basis.VALIDATED, List.of(new Span(validated, left))));
    }
    strands.add(new Strand(stays, count));
  }

  private static Figure self(CellKey cell, long round) {
    return new Figure(cell, Basis.SELF, round);
  }
}
