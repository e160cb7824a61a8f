package org.waymark.questionnaire.text;

import org.jspecify.annotations.Nullable;

/**
 * A text in English and, where it has been translated, Welsh.
 *
 * @param en always present
 * @param cy null until translated
 */
public record LocalisedText(String en, @Nullable String cy) {

  /** The text in the language with this ISO 639-1 code; English where there is no other. */
  public String in(String language) {
    return "cy".equals(language) && cy != null ? cy : en;
  }

  @Override
  public String toString() {
    return en;
  }
}
