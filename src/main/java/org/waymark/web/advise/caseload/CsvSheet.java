package org.waymark.web.advise.caseload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values in UTF-8. */
public final class CsvSheet implements ClientSheet {

  /** Without it Excel reads UTF-8 as something else, and Welsh names with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CsvWriter csv;

  private CsvSheet(CsvWriter csv) {
    this.csv = csv;
  }

  /** Begins a file. */
  public static ClientSheet begin(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    return new CsvSheet(CsvWriter.builder().build(text));
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String words -> SafeCell.of(words);
      case Object other -> other.toString();
    };
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
