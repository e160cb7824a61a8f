package org.waymark.benchmark.official;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.benchmark.official.OfficialFigures.Figure;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Language;
import org.waymark.kernel.Region;
import org.waymark.reference.ReferenceTable;

/** The official figures that questions link to. Immutable. */
public final class OfficialIndicators {

  private static final String INDICATORS = "reference/benchmarks/indicators.csv";
  private static final String FIGURES = "reference/benchmarks/official-indicators.csv";

  private final Map<String, Indicator> byId;
  private final FirmPopulation population;

  private OfficialIndicators(Map<String, Indicator> byId, FirmPopulation population) {
    this.byId = Map.copyOf(byId);
    this.population = population;
  }

  /**
   * The figures this release of the software ships.
   *
   * @throws IllegalStateException if the data is broken, naming file, line and reason
   */
  public static OfficialIndicators bundled() {
    return read(
        ReferenceTable.bundled(INDICATORS),
        OfficialFigures.read(ReferenceTable.bundled(FIGURES), RefusedFigures.bundled()),
        FirmPopulation.bundled());
  }

  static OfficialIndicators read(
      ReferenceTable indicators, OfficialFigures published, FirmPopulation population) {
    var byId = new TreeMap<String, Indicator>();
    for (var row : indicators.rows()) {
      var indicator = Indicator.from(row, published);
      var other = byId.put(indicator.id(), indicator);
      if (other != null) {
        throw row.refused(
            other.series().equals(indicator.series())
                ? "indicator " + indicator.id() + " is listed twice"
                : "indicator %s mixes two %s"
                    .formatted(indicator.id(), other.series().difference(indicator.series())));
      }
    }
    return new OfficialIndicators(byId, population);
  }

  /** Every id a question may link to. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /**
   * Every figure, by indicator, those for the widest groups first. Wales, Scotland and Northern
   * Ireland are nations here.
   */
  public List<OfficialFigure> figures() {
    return byId.values().stream()
        .sorted(Comparator.comparing(Indicator::id))
        .flatMap(Indicator::all)
        .toList();
  }

  /**
   * The figure for the group closest to a firm: its size class, else its sector, else its region or
   * nation, else the United Kingdom.
   *
   * @return empty if the indicator is unknown or published for none of the firm's groups
   */
  public Optional<OfficialFigure> closest(String indicatorId, FirmProfile firm) {
    return Optional.ofNullable(byId.get(indicatorId)).flatMap(found -> found.closest(firm));
  }

  /**
   * What the national figures lead to expect in a region.
   *
   * @param regionCode ONS code, for example {@code E12000001}
   * @return empty if the indicator is unknown, counts some firms only, or has no figures by size
   * @throws IllegalArgumentException if the code is that of no region: for smaller places nothing
   *     is modelled
   */
  public Optional<ModelledFigure> modelled(String indicatorId, String regionCode) {
    var region =
        Region.ofGssCode(regionCode)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "figures are modelled for regions only, and none has the code "
                            + regionCode));
    return Optional.ofNullable(byId.get(indicatorId))
        .filter(Indicator::allFirms)
        .flatMap(
            found ->
                new Reweighting(found.figures(), population.ofTheUnitedKingdom())
                    .of(population.of(region.gssCode()).orElseThrow()))
        .map(found -> new ModelledFigure(region, 100 * found.share(), found.interval().times(100)));
  }

  /**
   * What a question links to: one series of figures and the words that go with it.
   *
   * @param allFirms whether it counts all firms, so that a region's mix of them says something
   */
  private record Indicator(
      String id,
      OfficialFigures.Series series,
      Map<Language, OfficialFigure.Words> words,
      Map<String, Figure> figures,
      boolean allFirms) {

    static Indicator from(ReferenceTable.Row row, OfficialFigures published) {
      var series = OfficialFigures.Series.from(row);
      var figures = published.of(series);
      if (figures.isEmpty()) {
        throw row.refused("no percentage is published for any group of ours as " + series);
      }
      return new Indicator(row.text("id"), series, words(row), figures, allFirms(row));
    }

    private static boolean allFirms(ReferenceTable.Row row) {
      return switch (row.text("all_firms")) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw row.refused("all_firms is neither yes nor no: " + row.text("all_firms"));
      };
    }

    private static Map<Language, OfficialFigure.Words> words(ReferenceTable.Row row) {
      return Map.of(
          Language.ENGLISH, new OfficialFigure.Words(row.text("who"), row.text("label")),
          Language.WELSH, new OfficialFigure.Words(row.text("who_cy"), row.text("label_cy")));
    }

    Optional<OfficialFigure> closest(FirmProfile firm) {
      return Breakdown.closestFirst(firm).stream()
          .flatMap(group -> figureFor(group).stream())
          .findFirst();
    }

    Stream<OfficialFigure> all() {
      var seen = new HashSet<String>();
      return Breakdown.all()
          .filter(group -> seen.add(group.code()))
          .flatMap(group -> figureFor(group).stream());
    }

    private Optional<OfficialFigure> figureFor(Breakdown group) {
      return Optional.ofNullable(figures.get(group.code())).map(figure -> figure(group, figure));
    }

    private OfficialFigure figure(Breakdown group, Figure figure) {
      return new OfficialFigure(
          id,
          figure.percent(),
          figure.precision(),
          group,
          words,
          series.population(),
          series.year(),
          figure.provenance());
    }
  }
}
