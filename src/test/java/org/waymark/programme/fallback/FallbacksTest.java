package org.waymark.programme.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.fixture.CatalogueText;
import org.waymark.kernel.Region;
import org.waymark.programme.Programme;
import org.waymark.programme.file.ProgrammesFile;

/** In every region there is something that any small firm can be sent to, or somebody is told. */
class FallbacksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void standInEveryRegionOfTheBundledFile() {
    assertThat(Fallbacks.missing(ProgrammesFile.bundled().all(), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void areNamedForEachRegionOfTheBundledFile(Region region) {
    assertThat(Fallbacks.of(region, ProgrammesFile.bundled().all(), TODAY)).isNotEmpty();
    assertThat(Fallbacks.of(region, List.of(), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void areMissingWhereThereIsNothing(Region region) {
    assertThat(Fallbacks.missing(List.of(), TODAY)).contains(region);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "regions: [TLC] | regions: [ENG]",
        "regions: [TLC] | regions: [UK]",
        "state: open | state: unknown",
        "max: 249 | max: 49",
        "charge: free, words: free | charge: free, words: nothing"
      })
  void stand(String before, String after) {
    assertThat(missingWith(before, after)).doesNotContain(Region.NORTH_EAST);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "state: open | state: closed",
        "state: open | state: open, closes_on: '2026-11-28'",
        "state: open | state: upcoming, opens_on: '2026-11-30'",
        "confidence: seen | confidence: memory",
        "url: null | sme_facing: false",
        "class: permanent | class: call",
        "charge: free | charge: part-free",
        "topics: [advice.general] | topics: [skills.ai]",
        "regions: [TLC] | regions: [TLD]",
        "regions: [TLC] | regions: [TLC], note: parts of it",
        "regions: [TLC] | regions: [TLC], areas: [E08000037], note: Gateshead",
        "regions: [TLC] | regions: [TLC], unsure: {areas: [E08000037], because: two pages differ}",
        "regions: [TLC] | regions: [TLC], bonds: [is-registered]",
        "max: 249 | max: 48",
        "max: 249 | min: 1",
        "max: 249}} | max: 249}, from_memory: true}",
        "employees: {max: 249} | stated: means to grow",
        "employees: {max: 249} | sectors: {words: makers, certain: [manufacturing], others: possible}"
      })
  void doNotStand(String before, String after) {
    assertThat(missingWith(before, after)).contains(Region.NORTH_EAST);
  }

  @Test
  void areLostWhereTheLastOneGoes() {
    var all = ProgrammesFile.bundled().all();

    assertThat(Fallbacks.lost(all, without(all, "business-wales"), TODAY))
        .containsExactly(Region.WALES);
    assertThat(Fallbacks.lost(all, without(all, "growth-hub-london"), TODAY)).isEmpty();
  }

  @Test
  void areNotLostWhereThereWereNone() {
    assertThat(Fallbacks.lost(List.of(), List.of(), TODAY)).isEmpty();
  }

  private static List<Programme> without(List<Programme> all, String id) {
    return all.stream().filter(programme -> !programme.id().equals(id)).toList();
  }

  private static List<Region> missingWith(String before, String after) {
    var sound =
        CatalogueText.EXAMPLE.replace("[ENG]", "[TLC]").replace("min: 1, max: 249", "max: 249");
    assertThat(sound).contains(before);
    var file = CatalogueText.read(sound.replace(before, after));
    return List.copyOf(Fallbacks.missing(file.programmes().all(), TODAY));
  }
}
