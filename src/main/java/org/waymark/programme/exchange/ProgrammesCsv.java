package org.waymark.programme.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.programme.Programmes;

/**
 * The catalogue as CSV (RFC 4180): a header, then a row for each programme. It begins with a byte
 * order mark, since without one Excel reads pound signs as something else.
 */
final class ProgrammesCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ProgrammesCsv() {}

  static byte[] of(Programmes programmes, Site site) {
    var file = new ByteArrayOutputStream();
    try (var text = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
      csv.writeRecord(CsvColumn.ALL.stream().map(CsvColumn::name).toList());
      programmes
          .all()
          .forEach(
              programme ->
                  csv.writeRecord(
                      CsvColumn.ALL.stream().map(column -> column.cell(programme, site)).toList()));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return file.toByteArray();
  }
}
