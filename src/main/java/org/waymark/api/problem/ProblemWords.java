package org.waymark.api.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What is said of each kind of problem, from a file beside this class. */
final class ProblemWords {

  private static final Properties WORDS = read();

  private ProblemWords() {}

  static String title(String slug) {
    return said(slug);
  }

  static String meaning(String slug) {
    return said(slug + ".meaning");
  }

  private static String said(String key) {
    return Objects.requireNonNull(WORDS.getProperty(key), key);
  }

  private static Properties read() {
    var words = new Properties();
    try (var file = ProblemWords.class.getResourceAsStream("problems.properties");
        var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
