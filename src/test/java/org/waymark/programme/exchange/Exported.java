package org.waymark.programme.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.file.ProgrammesFile;

/** The bundled catalogue in its forms, as tests read them. */
final class Exported {

  static final Site SITE = new Site(URI.create("https://waymark.example.org/"));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  static final Programmes BUNDLED = ProgrammesFile.bundled();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Exported() {}

  static JsonNode bundled(Interchange form) {
    return read(form.write(BUNDLED, SITE, TODAY));
  }

  static JsonNode of(Interchange form, Programme... programmes) {
    var catalogue = new Programmes(BUNDLED.compiled(), BUNDLED.topics(), List.of(programmes));
    return read(form.write(catalogue, SITE, TODAY));
  }

  static JsonNode resource(String name) {
    try (var in = Exported.class.getResourceAsStream("/interchange/" + name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(byte[] document) {
    try {
      return JSON.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
