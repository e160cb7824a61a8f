package org.waymark.reference;

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
public record ReferenceTable(String file, String text) {

  /** Reads a file from the class path. */
  public static ReferenceTable bundled(String file) {
    try (var in = ReferenceTable.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": not there");
      }
      return new ReferenceTable(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": not readable", e);
    }
  }

  /** The lines after the header, each checked to have all its fields. */
  public List<Row> rows() {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().map(line -> new Row(file, line).whole()).toList();
    } catch (IOException | CsvParseException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** One line of the file. */
  public record Row(String file, NamedCsvRecord line) {

    private Row whole() {
      var columns = line.getHeader().size();
      if (line.getFieldCount() != columns) {
        throw refused("%d fields instead of %d".formatted(line.getFieldCount(), columns));
      }
      return this;
    }

    /** What stands in a column that must not be empty. */
    public String text(String column) {
      return textIfAny(column).orElseThrow(() -> refused("column " + column + " is empty"));
    }

    public Optional<String> textIfAny(String column) {
      var text =
          line.findField(column)
              .orElseThrow(() -> new IllegalStateException(file + ", line 1: no column " + column));
      return Optional.of(text.strip()).filter(found -> !found.isEmpty());
    }

    /** A refusal that names file and line, to be thrown. */
    public IllegalStateException refused(String reason) {
      return new IllegalStateException(
          "%s, line %d: %s".formatted(file, line.getStartingLineNumber(), reason));
    }
  }
}
