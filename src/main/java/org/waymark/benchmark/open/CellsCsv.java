package org.waymark.benchmark.open;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.release.Release;

/**
 * Figures of a release as CSV (RFC 4180). A value that is not told is empty, and never 0. There is
 * nothing to quote: codes and numbers alone.
 */
public final class CellsCsv {

  private static final String END = "\r\n";

  private CellsCsv() {}

  /** Writes a header, then a row for each figure, one after the other. */
  public static void write(Release release, Stream<OpenRow> rows, OutputStream file)
      throws IOException {
    var out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    out.append(CsvColumn.ALL.stream().map(CsvColumn::name).collect(Collectors.joining(",")));
    out.append(END);
    for (var row = rows.iterator(); row.hasNext(); ) {
      out.append(String.join(",", values(release, row.next()))).append(END);
    }
    out.flush();
  }

  private static List<String> values(Release release, OpenRow row) {
    var values = new ArrayList<String>();
    values.add(String.valueOf(release.id()));
    values.add(String.valueOf(release.demonstration()));
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
    var told = row.told();
    values.add(told == null ? "" : text(told.countedIn()));
    values.add(told == null ? "" : text(told.mean().estimate()));
    values.add(told == null ? "" : text(told.mean().low()));
    values.add(told == null ? "" : text(told.mean().high()));
    values.add(told == null ? "" : text(told.mean().own()));
    values.add(told == null ? "" : text(told.quartiles().lower()));
    values.add(told == null ? "" : text(told.quartiles().median()));
    values.add(told == null ? "" : text(told.quartiles().upper()));
    var tenths = told == null ? null : told.tenths();
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
