package org.waymark.web.layout.asset;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The stylesheet of govuk-frontend without its font, which only GOV.UK may use: with the rule in
 * place a browser asks for the font as soon as it draws before our own stylesheet has arrived.
 */
@Singleton
class ComponentStyles {

  private static final String LIBRARY =
      "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");

  private final String text = withoutFont();

  String text() {
    return text;
  }

  private static String withoutFont() {
    try (var in = ComponentStyles.class.getClassLoader().getResourceAsStream(LIBRARY)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + LIBRARY);
      }
      var library = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return FONT_FACE.matcher(library).replaceAll("").replace("GDS Transport,", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
