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

  /** This text and another, in each language that either has. */
  public LocalisedText then(String between, LocalisedText next) {
    var welsh = cy == null && next.cy == null ? null : in("cy") + between + next.in("cy");
    return new LocalisedText(en + between + next.en, welsh);
  }

  @Override
  public String toString() {
    return en;
  }
}
