package org.waymark.web.layout.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/**
 * Which language a request is answered in: the one chosen here, else the browser's, else English.
 */
final class LanguageChoice {

  private static final List<String> SPOKEN =
      Arrays.stream(Language.values()).map(Language::code).toList();

  /** No browser sends more, and a longer list is work without use. */
  private static final int LONGEST_LIST = 300;

  private LanguageChoice() {}

  /**
   * @param chosen what the cookie holds; null without one
   * @param accepted the header Accept-Language; null without one
   */
  static Language of(@Nullable String chosen, @Nullable String accepted) {
    return Optional.ofNullable(chosen)
        .flatMap(Language::ofCode)
        .or(() -> Optional.ofNullable(accepted).flatMap(LanguageChoice::preferred))
        .orElse(Language.ENGLISH);
  }

  private static Optional<Language> preferred(String accepted) {
    if (accepted.isBlank() || accepted.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(accepted), SPOKEN))
          .flatMap(Language::ofCode);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
