package org.waymark.benchmark.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** Figures read from the database: those that are wanted, in the order all files have. */
@QuarkusTest
class OpenReleasesTest {

  /** Below those of all other tests. */
  private static final int NUMBER = -7;

  private static final Measure WHOLE = new Measure("skills", 1, Measure.WHOLE);
  private static final Actor SERVICE = new Actor.Housekeeping();

  @Inject OpenReleases releases;
  @Inject Community community;

  @BeforeEach
  void publish() {
    if (!community.rows(SERVICE, "select 1 from benchmark_release where id = -7").isEmpty()) {
      return;
    }
    community.sql(
        SERVICE,
        "insert into benchmark_release (id, released_at, period_from, period_to, minimum_firms,"
            + " demonstration) overriding system value values (-7, timestamptz '2026-10-01"
            + " 02:00:00Z', date '2026-07-01', date '2026-09-30', 10, false)");
    cell("skills", "whole", "self", CellKey.UK, "direct");
    cell("skills", "whole", "validated", CellKey.UK, "shrunk");
    cell("skills", "whole", "self", region("TLL"), "shrunk");
    cell("skills", "whole", "self", sized("TLL", "micro"), "early");
    cell("skills", "whole", "self", CellKey.finest("TLL", "micro", "arts"), "early");
    cell("skills", "tools", "self", CellKey.UK, "direct");
    cell("skills", "tools", "self", sized("TLL", "micro"), "early");
    cell("cyber-security", "whole", "self", CellKey.UK, null);
    withheld("whole", region("TLM"));
    withheld("tools", sized("TLM", "small"));
  }

  @Test
  void listsScoreAfterScoreWideGroupsFirstAndWhatAdvisersFoundLast() {
    assertThat(rows(Wanted.ALL))
        .filteredOn(row -> row.withheld() != Withheld.TOO_FEW)
        .extracting(OpenReleasesTest::name)
        .containsExactly(
            "cyber-security/whole self UK",
            "skills/whole self UK",
            "skills/whole self TLL",
            "skills/whole self TLM",
            "skills/whole self TLL/micro",
            "skills/whole self TLL/micro/arts",
            "skills/whole validated UK",
            "skills/tools self UK",
            "skills/tools self TLL/micro",
            "skills/tools self TLM/small");
  }

  /** A filter that the database applies lets through what the same filter would here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rung=uk",
        "rung=region",
        "place=TLL",
        "place=TLM",
        "place=TLL&size=micro",
        "place=TLL&size=micro&sector=arts",
        "place=TLL&size=small",
        "rung=region-size&place=TLL",
        "basis=validated",
        "basis=self&rung=uk",
        "scope=tools",
        "questionnaire=skills&series=1&scope=whole&place=TLL",
        "questionnaire=cyber-security"
      })
  void choosesAsTheLadderHasIt(String query) {
    var wanted = understood(query);

    assertThat(rows(wanted))
        .isEqualTo(
            rows(Wanted.ALL).stream()
                .filter(row -> wanted.includes(row.measure()))
                .filter(row -> wanted.includes(row.group(), row.basis()))
                .toList());
  }

  @Test
  void listsWideGroupsWithoutFiguresForEachScore() {
    assertThat(rows(understood("scope=tools&rung=region")))
        .hasSize(12)
        .allSatisfy(row -> assertThat(row.withheld()).isEqualTo(Withheld.TOO_FEW));
    assertThat(rows(understood("basis=validated"))).hasSize(1);
  }

  @Test
  void tellsHowScoresSpreadOfLargeGroupsAlone() {
    assertThat(rows(understood("scope=whole&questionnaire=skills")))
        .extracting(OpenRow::told)
        .filteredOn(told -> told != null && told.tenths() != null)
        .extracting(OpenRow.Told::status)
        .extracting(Object::toString)
        .containsExactly("DIRECT");
  }

  /** Releases made before there was a status have nothing but how scores spread. */
  @Test
  void tellsFiguresOfOlderReleases() {
    assertThat(rows(understood("questionnaire=cyber-security&rung=uk")))
        .singleElement()
        .extracting(OpenRow::told)
        .satisfies(told -> assertThat(told).isNotNull())
        .extracting(told -> told.mean().estimate().toPlainString())
        .isEqualTo("47.5");
  }

  @Test
  void countsWhatAPageOfWideGroupsDoesNotShow() {
    var open = open();

    assertThat(releases.wide(open, WHOLE))
        .isEqualTo(
            rows(understood("questionnaire=skills&scope=whole&basis=self")).stream()
                .filter(row -> row.group().sizeClass() == null)
                .toList());
    assertThat(releases.finer(open, WHOLE))
        .as("two smaller groups, one validated, two of a section; 13 of the section have too few")
        .isEqualTo(new OpenReleases.Finer(5, 14));
  }

  private OpenRelease open() {
    return releases.find(NUMBER).orElseThrow();
  }

  private List<OpenRow> rows(Wanted wanted) {
    return releases.rows(open(), wanted).toList();
  }

  private Wanted understood(String query) {
    var parameters =
        Stream.of(query.split("&"))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
    return switch (open().ask(parameters)) {
      case Asked.Understood(var wanted) -> wanted;
      case Asked.Refused(var because) -> throw new AssertionError(because);
    };
  }

  private static String name(OpenRow row) {
    var measure = row.measure();
    return "%s/%s %s %s"
        .formatted(
            measure.questionnaire(), measure.scope(), row.basis().code(), row.group().path());
  }

  private static CellKey region(String place) {
    return new CellKey("region", place, null, null);
  }

  private static CellKey sized(String place, String size) {
    return new CellKey("region-size", place, size, null);
  }

  private void cell(
      String questionnaire, String scope, String basis, CellKey group, @Nullable String status) {
    var spread =
        IntStream.rangeClosed(0, 100)
            .mapToObj(at -> at == 40 || at == 55 ? "50000" : "0")
            .collect(Collectors.joining(","));
    community.sql(
        SERVICE,
        "insert into benchmark_cell (release_id, questionnaire, series, scope, basis, rung, place,"
            + " size_class, sector, firms, status, histogram, weight, lower_quartile, median,"
            + " upper_quartile, mean) values (-7, ?1, 1, ?2, ?3, ?4, ?5, nullif(?6, ''), nullif(?7,"
            + " ''), 140, nullif(?8, ''), cast(string_to_array(?9, ',') as integer[]), 90,"
            + " 34.0, 47.5, 61.0, cast('{47.3,44.1,50.5,null}' as numeric[]))",
        questionnaire,
        scope,
        basis,
        group.rung(),
        group.place(),
        text(group.sizeClass()),
        text(group.sector()),
        text(status),
        spread);
  }

  private void withheld(String scope, CellKey group) {
    community.sql(
        SERVICE,
        "insert into benchmark_withheld (release_id, questionnaire, series, scope, basis, rung,"
            + " place, size_class, reason) values (-7, 'skills', 1, ?1, 'self', ?2, ?3, nullif(?4,"
            + " ''), 'other')",
        scope,
        group.rung(),
        group.place(),
        text(group.sizeClass()));
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
  }
}
