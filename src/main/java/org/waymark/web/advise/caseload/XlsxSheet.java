package org.waymark.web.advise.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet, for Excel and LibreOffice. */
final class XlsxSheet implements ClientSheet {

  /** Rows kept until they are sent on. */
  private static final int FLUSHED = 200;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  private XlsxSheet(Workbook book) {
    this.book = book;
    this.sheet = book.newWorksheet("Waymark");
    sheet.freezePane(1, 1);
  }

  static ClientSheet begin(OutputStream out) {
    return new XlsxSheet(new Workbook(out, "Waymark", "1.0"));
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (var column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    row++;
    if (row % FLUSHED == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, @Nullable Object value) {
    switch (value) {
      case null -> {
        // An empty cell is none.
      }
      case String words -> sheet.inlineString(row, column, SafeCell.of(words));
      case Number number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Object other -> throw new IllegalArgumentException("No cell for " + other.getClass());
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
