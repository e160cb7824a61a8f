package org.waymark.web.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a box of a form, whatever that was. */
public final class Typed {

  /** Longer is no name of anything (the longest registered company name has 160 characters). */
  public static final int LONGEST_NAME = 160;

  /** The longest address there can be (RFC 5321). */
  private static final int LONGEST_EMAIL = 254;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,28}");

  private Typed() {}

  /** A line without what no keyboard types, and without space around it; empty for nothing. */
  public static String line(@Nullable String typed) {
    return typed == null ? "" : CONTROL.matcher(typed).replaceAll(" ").strip();
  }

  /** A line, or nothing. */
  public static Optional<String> any(@Nullable String typed) {
    return Optional.of(line(typed)).filter(line -> !line.isEmpty());
  }

  public static boolean isName(String line) {
    return !line.isEmpty() && line.length() <= LONGEST_NAME;
  }

  public static boolean isEmail(String line) {
    return line.length() <= LONGEST_EMAIL && EMAIL.matcher(line).matches();
  }

  public static boolean isPhone(String line) {
    return PHONE.matcher(line).matches();
  }
}
