package org.waymark.benchmark.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a release as CSV (RFC 4180). A value that is not told is empty, and never 0. There is
 * nothing to quote: codes and numbers alone.
 */
public final class CellsCsv {

  private static final String END = "\r\n";

  private CellsCsv() {}

  /** A header, then a row for each figure. */
  public static String of(OpenRelease open) {
    var header = CsvColumn.ALL.stream().map(CsvColumn::name).collect(Collectors.joining(","));
    return open.rows().stream()
        .map(row -> String.join(",", values(open, row)))
        .collect(Collectors.joining(END, header + END, open.rows().isEmpty() ? "" : END));
  }

  private static List<String> values(OpenRelease open, OpenRow row) {
    var values = new ArrayList<String>();
    values.add(String.valueOf(open.release().id()));
    values.add(row.measure().questionnaire());
    values.add(String.valueOf(row.measure().series()));
    values.add(row.measure().scope());
    values.add(row.basis().code());
    values.add(row.group().rung());
    values.add(row.group().place());
    values.add(CellsDocument.gss(row.group().place()));
    values.add(text(row.group().sizeClass()));
    values.add(text(row.group().sector()));
    values.add(row.status());
    values.add(row.withheld() == null ? "" : row.withheld().code());
    values.add(text(row.firms()));
    values.addAll(figures(row));
    return values;
  }

  private static List<String> figures(OpenRow row) {
    var values = new ArrayList<String>();
    var cell = row.cell();
    values.add(cell == null ? "" : text(cell.countedIn()));
    values.add(cell == null ? "" : text(cell.mean().estimate()));
    values.add(cell == null ? "" : text(cell.mean().low()));
    values.add(cell == null ? "" : text(cell.mean().high()));
    values.add(text(CellsDocument.own(row)));
    values.add(cell == null ? "" : text(cell.quartiles().lower()));
    values.add(cell == null ? "" : text(cell.quartiles().median()));
    values.add(cell == null ? "" : text(cell.quartiles().upper()));
    var tenths = CellsDocument.tenths(row);
    for (var band = 0; band < CsvColumn.BANDS; band++) {
      values.add(tenths == null ? "" : text(tenths.get(band)));
    }
    return values;
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
