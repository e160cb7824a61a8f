package org.waymark.web.layout.programme;

import java.util.Locale;

/** Amounts of money. */
final class Pounds {

  private Pounds() {}

  /** For example "£250,000", which is the same in both languages. */
  static String of(int amount) {
    return String.format(Locale.UK, "£%,d", amount);
  }
}
