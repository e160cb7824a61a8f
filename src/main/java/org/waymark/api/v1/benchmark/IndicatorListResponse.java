package org.waymark.api.v1.benchmark;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.benchmark.official.Precision;
import org.waymark.kernel.Language;

/** What official statistics say of the practices that questions ask about. */
@Schema(name = "IndicatorList")
record IndicatorListResponse(@Schema(required = true) List<Indicator> indicators) {

  /** One practice, and how many firms of several groups have it. */
  @Schema(name = "OfficialIndicator")
  record Indicator(
      @Schema(required = true, description = "As questions name it under indicator") String id,
      @Schema(required = true, description = "Our words, to follow a percentage of these firms")
          Words en,
      @Schema(required = true) Words cy,
      @Schema(required = true, description = "Whom the publisher counted, in its words")
          String population,
      @Schema(required = true, description = "As the publisher names it, such as 2025/26")
          String period,
      @Schema(required = true) List<Figure> figures) {

    private static Indicator of(List<OfficialFigure> figures) {
      var first = figures.getFirst();
      return new Indicator(
          first.indicator(),
          Words.of(first.in(Language.ENGLISH)),
          Words.of(first.in(Language.WELSH)),
          first.population(),
          first.period(),
          figures.stream().map(Figure::of).toList());
    }
  }

  /** Reads as: so many percent of these firms do this. */
  @Schema(name = "IndicatorWords")
  record Words(
      @Schema(required = true, description = "For example firms") String who,
      @Schema(required = true, description = "For example require two-step sign-in")
          String practice) {

    private static Words of(OfficialFigure.Words words) {
      return new Words(words.who(), words.practice());
    }
  }

  /** A published percentage. */
  @Schema(name = "OfficialFigure")
  record Figure(
      @Schema(
              required = true,
              description = "What the group is defined by",
              enumeration = {"uk", "nation", "region", "size", "sector"})
          String groupKind,
      @Schema(required = true, description = "ONS code of a place, or a class of size, or a sector")
          String group,
      @Schema(required = true, description = "0 to 100, as published") BigDecimal percent,
      @Schema(description = "Absent where neither it nor the number of firms asked is published")
          @Nullable Interval interval,
      @Schema(required = true) Source source) {

    private static Figure of(OfficialFigure figure) {
      return new Figure(
          figure.group().kind(),
          figure.group().code(),
          figure.percent(),
          figure.interval().map(Interval::of).orElse(null),
          Source.of(figure.provenance()));
    }
  }

  /** What the percentage may be off by chance. */
  @Schema(name = "OfficialInterval")
  record Interval(
      @Schema(required = true, description = "Percent") BigDecimal low,
      @Schema(required = true, description = "Percent") BigDecimal high,
      @Schema(
              required = true,
              description =
                  "95 where the publisher gives it; 90 where it is computed here from the number of"
                      + " firms asked")
          int level) {

    private static Interval of(Precision.Stated stated) {
      return new Interval(
          Precision.rounded(stated.limits().low()),
          Precision.rounded(stated.limits().high()),
          stated.level());
    }
  }

  /** Where it was published, and under which licence: cite it so. */
  @Schema(name = "OfficialSource")
  record Source(
      @Schema(required = true) String title,
      @Schema(required = true) String publisher,
      @Schema(required = true) String edition,
      @Schema(required = true) String licence,
      @Schema(required = true) String url,
      @Schema(
              description =
                  "The second-hand account it was read in; absent where the publication was read")
          @Nullable String via) {

    private static Source of(OfficialFigure.Provenance provenance) {
      return new Source(
          provenance.title(),
          provenance.publisher(),
          provenance.publication().edition(),
          provenance.licence(),
          provenance.url(),
          provenance.via());
    }
  }

  static IndicatorListResponse of(List<OfficialFigure> figures) {
    var byIndicator =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    OfficialFigure::indicator, LinkedHashMap::new, Collectors.toList()));
    return new IndicatorListResponse(byIndicator.values().stream().map(Indicator::of).toList());
  }
}
