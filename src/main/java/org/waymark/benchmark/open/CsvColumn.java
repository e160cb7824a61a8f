package org.waymark.benchmark.open;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of the CSV, as its metadata describes it.
 *
 * @param type datatype of CSVW
 */
record CsvColumn(String name, String type, String description) {

  static final int BANDS = 10;

  static final List<CsvColumn> ALL =
      Stream.concat(
              Stream.of(
                  new CsvColumn("release", "integer", "Number of the release"),
                  new CsvColumn(
                      "invented", "boolean", "true: the firms are invented, to show how it works"),
                  new CsvColumn("questionnaire", "string", "Name of the questionnaire"),
                  new CsvColumn("series", "integer", "Scores compare within a series only"),
                  new CsvColumn("scope", "string", "whole, or the name of a section"),
                  new CsvColumn(
                      "basis", "string", "self: by the firm's word; validated: by an adviser's"),
                  new CsvColumn(
                      "rung", "string", "uk, nation, region, region-size or region-size-sector"),
                  new CsvColumn("place", "string", "UK, ENG, or the ITL1 code of a region"),
                  new CsvColumn("place_gss", "string", "ONS code of the place"),
                  new CsvColumn("size", "string", "micro, small, medium or large"),
                  new CsvColumn("sector", "string", "Group of sections of UK SIC 2007"),
                  new CsvColumn("status", "string", Terms.meanings(Terms.statuses())),
                  new CsvColumn("reason", "string", Terms.meanings(Terms.withheld())),
                  new CsvColumn(
                      "firms", "integer", "Rounded down to a multiple of 5; from 30 firms on"),
                  new CsvColumn(
                      "counted_in", "integer", "Earlier release whose figure this still is"),
                  new CsvColumn("mean", "decimal", "Estimated mean score, 0 to 100 points"),
                  new CsvColumn("mean_low", "decimal", "Lower end of its 90% interval"),
                  new CsvColumn("mean_high", "decimal", "Upper end of its 90% interval"),
                  new CsvColumn(
                      "mean_own", "decimal", "Mean of these firms alone; from 100 firms on"),
                  new CsvColumn("lower_quartile", "decimal", "A quarter of firms score less"),
                  new CsvColumn("median", "decimal", "Half of the firms score less"),
                  new CsvColumn("upper_quartile", "decimal", "A quarter of firms score more")),
              IntStream.range(0, BANDS).mapToObj(CsvColumn::share))
          .toList();

  private static CsvColumn share(int band) {
    var from = 10 * band;
    var to = band == BANDS - 1 ? 100 : from + 9;
    return new CsvColumn(
        "share_%d_%d".formatted(from, to),
        "integer",
        "About how many percent of firms have %d to %d points; from 100 firms on"
            .formatted(from, to));
  }
}
