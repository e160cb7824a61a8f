package org.waymark.web.assess.widget;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script of the widget. */
@Singleton
class ScriptText {

  private static final String FILE = "widget.js";

  private final String text = read();

  String text() {
    return text;
  }

  private static String read() {
    try (var in = ScriptText.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
