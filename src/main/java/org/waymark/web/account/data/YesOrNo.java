package org.waymark.web.account.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer of yes or no as a browser sends it. */
final class YesOrNo {

  static final String YES = "yes";
  static final String NO = "no";

  private YesOrNo() {}

  /** Whether it is yes, no, or nothing. */
  static boolean fits(@Nullable String sent) {
    return sent == null || sent.equals(YES) || sent.equals(NO);
  }

  static Optional<Boolean> of(@Nullable String sent) {
    return Optional.ofNullable(sent).map(YES::equals);
  }
}
