package org.waymark.web.layout.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Drawings as they were approved, in {@code golden/charts}. A test of a new one leaves it there.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden/charts");

  private Golden() {}

  /** The approved drawing; one that has none yet is written, to be looked at and committed. */
  static String approved(String name, Drawing drawn) {
    var file = FOLDER.resolve(name + ".svg");
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, drawn.svg() + "\n");
        throw new AssertionError("Written, to be looked at: " + file);
      }
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
