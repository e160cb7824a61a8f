package org.waymark.web.layout.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.web.layout.chart.Chart.Key;
import org.waymark.web.layout.chart.Chart.Shape;
import org.waymark.web.layout.chart.Chart.Table;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;

/** Makes charts with their keys and tables, in the language of the visitor. */
@ApplicationScoped
public class Charts {

  private final ChartMessages messages;
  private final PlaceWords places;

  Charts(@Spoken ChartMessages messages, PlaceWords places) {
    this.messages = messages;
    this.places = places;
  }

  /**
   * What a chart is about.
   *
   * @param id once on its page
   */
  public record Subject(String id, String title) {}

  /** A map of the regions. One that is not named has no value. */
  public Chart map(Subject subject, Map<Region, Reading> values) {
    var regions = Arrays.stream(Region.values()).sorted(Comparator.comparing(places::of)).toList();
    var unknown = Reading.withheld("");
    List<TileMap.Tile> tiles = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (var region : regions) {
      var reading = values.getOrDefault(region, unknown);
      tiles.add(
          new TileMap.Tile(
              region, lines(places.onTile(region)), reading, lines(messages.withheldTile())));
      rows.add(List.of(places.of(region), shown(reading), reading.note()));
    }
    return new Chart(
        TileMap.draw(caption(subject, rows), tiles),
        shades(tiles),
        new Table(
            subject.title(), List.of(messages.region(), messages.points(), messages.note()), rows));
  }

  private List<Key> shades(List<TileMap.Tile> tiles) {
    var readings = tiles.stream().map(TileMap.Tile::reading).toList();
    var shades = TileMap.Shades.of(readings);
    var values =
        IntStream.rangeClosed(1, TileMap.Shades.STEPS)
            .mapToObj(
                step ->
                    new Key(
                        Shape.AREA,
                        "tile step-" + step,
                        messages.fromTo(shades.from(step), shades.to(step))));
    var withheld =
        readings.stream().anyMatch(reading -> reading.value() == null)
            ? Stream.of(new Key(Shape.AREA, "tile withheld", messages.keyWithheld()))
            : Stream.<Key>empty();
    return readings.stream().allMatch(reading -> reading.value() == null)
        ? withheld.toList()
        : Stream.concat(values, withheld).toList();
  }

  /** How scores spread. */
  public Chart distribution(Subject subject, Shares shares) {
    var middle = shares.middle();
    var own = shares.own();
    var spread = messages.spread(middle.lower(), middle.upper(), middle.median());
    var you = own == null ? "" : messages.you(own);
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(Shape.AREA, "column", messages.keyColumn()));
    keys.add(new Key(Shape.AREA, "half", messages.keyHalf(middle.lower(), middle.upper())));
    keys.add(new Key(Shape.UPRIGHT, "median", messages.keyMedian(middle.median())));
    if (own != null) {
      keys.add(new Key(Shape.AREA, "own", messages.keyOwn()));
    }
    return new Chart(
        Distribution.draw(
            new Caption(
                subject.id(), subject.title(), own == null ? spread : spread + " " + you + "."),
            shares,
            you),
        keys,
        new Table(
            subject.title(),
            List.of(messages.band(), messages.share()),
            IntStream.range(0, Shares.BANDS)
                .mapToObj(
                    band ->
                        List.of(
                            messages.fromTo(Shares.from(band), Shares.to(band)),
                            shares.percents().get(band) + "%"))
                .toList()));
  }

  /**
   * Estimates with their intervals, in the order given.
   *
   * @param reference what all are held against; null for nothing
   */
  public Chart intervals(Subject subject, List<Estimate> estimates, @Nullable Integer reference) {
    var rows =
        estimates.stream().map(each -> List.of(each.name(), shown(each), each.note())).toList();
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(Shape.ACROSS, "range", messages.keyInterval()));
    if (reference != null) {
      keys.add(new Key(Shape.UPRIGHT, "reference", messages.keyReference(reference)));
    }
    return new Chart(
        Intervals.draw(
            caption(subject, rows),
            estimates.stream().map(each -> new Intervals.Row(each, shown(each))).toList(),
            reference),
        keys,
        new Table(
            subject.title(),
            List.of(messages.estimate(), messages.interval(), messages.note()),
            rows));
  }

  private String shown(Estimate estimate) {
    var span = estimate.span();
    return span == null
        ? messages.withheld()
        : span.value() + " (" + messages.fromTo(span.lowest(), span.highest()) + ")";
  }

  private String shown(Reading reading) {
    return reading.value() == null ? messages.withheld() : String.valueOf(reading.value());
  }

  private static Caption caption(Subject subject, List<List<String>> rows) {
    return new Caption(
        subject.id(),
        subject.title(),
        rows.stream()
            .map(row -> row.getFirst() + ": " + row.get(1) + ".")
            .collect(Collectors.joining(" ")));
  }

  private static List<String> lines(String words) {
    return List.of(words.split("\\|"));
  }
}
