package org.waymark.api.v1;

import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * A text by language.
 *
 * @param cy absent until translated
 */
record Texts(String en, @Nullable String cy) {

  static Texts from(LocalisedText text) {
    return new Texts(text.en(), text.cy());
  }

  static @Nullable Texts ofNullable(@Nullable LocalisedText text) {
    return text == null ? null : from(text);
  }
}
