package org.waymark.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.open.OpenRow;
import org.waymark.benchmark.open.OpenRow.Told;
import org.waymark.kernel.Region;
import org.waymark.web.layout.chart.Charts;
import org.waymark.web.layout.chart.Charts.Subject;
import org.waymark.web.layout.chart.Estimate;
import org.waymark.web.layout.chart.Reading;
import org.waymark.web.layout.chart.Shares;
import org.waymark.web.layout.language.Spoken;

/** Draws what a release tells about one questionnaire. */
@ApplicationScoped
class ReleasePictures {

  private static final String REGION = "region";

  private final Charts charts;
  private final ReleaseRows words;
  private final OpenDataMessages messages;

  ReleasePictures(Charts charts, ReleaseRows words, @Spoken OpenDataMessages messages) {
    this.charts = charts;
    this.words = words;
    this.messages = messages;
  }

  /**
   * @param id what the ids of the pictures begin with
   * @param title of the questionnaire
   */
  ReleasePage.Pictures of(String id, String title, List<OpenRow> rows) {
    var uk =
        rows.stream()
            .filter(row -> row.group().equals(CellKey.UK))
            .map(OpenRow::told)
            .filter(told -> told != null)
            .findFirst();
    var spread = uk.filter(told -> told.tenths() != null);
    return new ReleasePage.Pictures(
        charts.map(new Subject(id + "-map", messages.mapTitle(title)), readings(rows)),
        charts.intervals(
            new Subject(id + "-intervals", messages.intervalsTitle(title)),
            estimates(rows),
            reference(uk)),
        spread
            .map(
                told ->
                    charts.distribution(
                        new Subject(id + "-spread", messages.spreadTitle(title)), shares(told)))
            .orElse(null),
        spread.map(told -> messages.spreadBasis(told.firms())).orElseGet(messages::noSpread));
  }

  private EnumMap<Region, Reading> readings(List<OpenRow> rows) {
    var readings = new EnumMap<Region, Reading>(Region.class);
    for (var row : rows) {
      if (row.group().rung().equals(REGION)) {
        var told = row.told();
        readings.put(
            Region.ofItlCode(row.group().place()).orElseThrow(),
            told == null
                ? Reading.withheld(words.why(row.withheld()))
                : new Reading(whole(told.mean().estimate()), words.of(row).note()));
      }
    }
    return readings;
  }

  /** Those that are told first, the highest on top. */
  private List<Estimate> estimates(List<OpenRow> rows) {
    return rows.stream()
        .filter(row -> row.group().rung().equals(REGION))
        .map(this::estimate)
        .sorted(
            Comparator.comparingInt(
                    (Estimate estimate) -> estimate.span() == null ? -1 : estimate.span().value())
                .reversed()
                .thenComparing(Estimate::name))
        .toList();
  }

  private Estimate estimate(OpenRow row) {
    var told = row.told();
    return new Estimate(
        words.place(row.group()),
        told == null
            ? null
            : new Estimate.Span(
                whole(told.mean().estimate()), whole(told.mean().low()), whole(told.mean().high())),
        told == null ? words.why(row.withheld()) : words.of(row).note());
  }

  private static @Nullable Integer reference(Optional<Told> uk) {
    return uk.map(told -> whole(told.mean().estimate())).orElse(null);
  }

  private static Shares shares(Told told) {
    var quartiles = told.quartiles();
    return new Shares(
        Objects.requireNonNull(told.tenths()),
        new Shares.Middle(
            whole(quartiles.lower()), whole(quartiles.median()), whole(quartiles.upper())),
        null);
  }

  private static int whole(BigDecimal points) {
    return points.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
