package org.waymark.benchmark.official;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file of reference data with a header line, refused with file, line and reason when broken.
 *
 * @param file as named in messages
 */
record ReferenceTable(String file, String text) {

  /** Reads a file from the class path. */
  static ReferenceTable bundled(String file) {
    try (var in = ReferenceTable.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": not there");
      }
      return new ReferenceTable(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": not readable", e);
    }
  }

  List<Row> rows() {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().map(line -> new Row(file, line).whole()).toList();
    } catch (IOException | CsvParseException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** One line of the file. */
  record Row(String file, NamedCsvRecord line) {

    private Row whole() {
      var columns = line.getHeader().size();
      if (line.getFieldCount() != columns) {
        throw refused("%d fields instead of %d".formatted(line.getFieldCount(), columns));
      }
      return this;
    }

    String text(String column) {
      return textIfAny(column).orElseThrow(() -> refused("column " + column + " is empty"));
    }

    Optional<String> textIfAny(String column) {
      var text =
          line.findField(column)
              .orElseThrow(() -> new IllegalStateException(file + ", line 1: no column " + column));
      return Optional.of(text.strip()).filter(found -> !found.isEmpty());
    }

    IllegalStateException refused(String reason) {
      return new IllegalStateException(
          "%s, line %d: %s".formatted(file, line.getStartingLineNumber(), reason));
    }
  }
}
