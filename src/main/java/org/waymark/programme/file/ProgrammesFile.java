package org.waymark.programme.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.programme.Programmes;

/** The file that comes with the service; its own head says how it is written. */
public final class ProgrammesFile {

  private static final String BUNDLED = "reference/programmes/programmes.yaml";

  private ProgrammesFile() {}

  /**
   * The catalogue that comes with the service.
   *
   * @throws RuntimeException naming file, line, entry and reason, when it is broken
   */
  public static Programmes bundled() {
    return bundledFile().programmes();
  }

  /** The same, with its entries as they are written. */
  public static CatalogueFile bundledFile() {
    try (var stream = ProgrammesFile.class.getClassLoader().getResourceAsStream(BUNDLED)) {
      if (stream == null) {
        throw new IllegalStateException(BUNDLED + ": the file is missing");
      }
      return readFile(BUNDLED, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @param file its name, for messages
   * @throws BrokenCatalogueException naming file, line, entry and reason of the first fault
   */
  static Programmes read(String file, InputStream stream) throws IOException {
    return readFile(file, stream).programmes();
  }

  private static CatalogueFile readFile(String file, InputStream stream) throws IOException {
    var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    return switch (CatalogueFile.read(file, text)) {
      case Reading.Sound<CatalogueFile>(var found) -> found;
      case Reading.Broken<CatalogueFile>(var faults) ->
          throw new BrokenCatalogueException(file, faults.getFirst());
    };
  }
}
