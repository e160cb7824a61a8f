package org.waymark.api.v1.programme;

import java.util.regex.Pattern;

/** A place among the changes, as programs are told it and send it back. */
final class ChangePosition {

  private static final Pattern FORM = Pattern.compile("c([0-9]{1,18})");

  private ChangePosition() {}

  /** The place behind the change of this number; 0 for the beginning. */
  static String written(long number) {
    return "c" + number;
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** The number of the change that the place is behind. */
  static long read(String position) {
    return Long.parseLong(position.substring(1));
  }
}
