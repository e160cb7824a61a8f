package org.waymark.benchmark.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures may be asked for: groups of the one ladder, and no others. */
class AskedCellsTest {

  private static final OpenRelease RELEASE = Rows.release();

  @Test
  void givesEverythingToWhoAsksForNothingInParticular() {
    assertThat(found("")).isEqualTo(Rows.rows().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "rung=uk, 2",
    "rung=region, 2",
    "place=TLL, 2",
    "rung=region&place=TLL, 1",
    "place=TLL&size=micro, 1",
    "place=TLL&size=micro&sector=construction, 0",
    "rung=region-size&place=TLL, 1",
    "scope=tools, 1",
    "questionnaire=skills&series=1&scope=whole&basis=self, 5",
    "basis=validated, 0"
  })
  void choosesAmongWhatIsTold(String query, int figures) {
    assertThat(found(query)).hasSize(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rung=county | There is no such rung. There are: uk, nation, region",
        "place=Wales | There is no such place. There are: UK, ENG, TLC",
        "place=WLS | There is no such place",
        "place=E12000001 | There is no such place",
        "place=TLL&size=tiny | There is no such size. There are: micro",
        "place=TLL&size=micro&sector=fishing | There is no such sector. There are: agriculture",
        "basis=guess | There are: self, validated",
        "size=micro | Give a region as place together with size",
        "place=UK&size=micro | Give a region as place together with size",
        "place=TLL&sector=construction | Give size and a region as place together with sector",
        "rung=region&place=TLL&size=micro | not told apart by size",
        "rung=region-size&place=TLL&size=micro&sector=arts | not told apart by sector",
        "rung=uk&place=TLL | That place is on another rung",
        "rung=region&place=ENG | That place is on another rung",
        "questionnaire=astrology | This release has no such questionnaire. There are: skills",
        "questionnaire=skills&series=2 | This release has no such series. There are: 1",
        "series=2027-1 | This release has no such series",
        "edition=2027-1 | There is no parameter of that name. There are: rung, place",
        "scope=moon | This release has no such scope. There are: tools, whole",
        "min_firms=1 | There is no parameter of that name"
      })
  void refusesWhatLiesOffTheLadderAndSaysWhatThereIs(String query, String because) {
    assertThat(RELEASE.ask(parameters(query)))
        .isInstanceOfSatisfying(
            Asked.Refused.class,
            refused -> assertThat(refused.because()).contains(because.strip()));
  }

  /** Two places at once would be a group of nobody's making. */
  @Test
  void putsNoGroupsTogether() {
    assertThat(RELEASE.ask(Map.of("place", List.of("TLL", "TLM"))))
        .isInstanceOfSatisfying(
            Asked.Refused.class,
            refused -> assertThat(refused.because()).contains("groups are not put together"));
  }

  private static List<OpenRow> found(String query) {
    return switch (RELEASE.ask(parameters(query))) {
      case Asked.Understood(var wanted) ->
          Rows.rows()
              .filter(row -> wanted.includes(row.measure()))
              .filter(row -> wanted.includes(row.group(), row.basis()))
              .toList();
      case Asked.Refused(var because) -> throw new AssertionError(because);
    };
  }

  private static Map<String, List<String>> parameters(String query) {
    return Stream.of(query.strip().split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
  }
}
