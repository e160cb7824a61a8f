package org.waymark.programme.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that addresses and files use for kinds, charges and standings: {@code part-free}. */
public final class Codes {

  private Codes() {}

  /** The code of a value. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All codes, in the order of the values. */
  public static List<String> all(Enum<?>[] values) {
    return Arrays.stream(values).map(Codes::of).toList();
  }

  /** The value that has a code; empty when none has. */
  public static <T extends Enum<T>> Optional<T> find(T[] values, String code) {
    return Arrays.stream(values).filter(value -> of(value).equals(code)).findFirst();
  }
}
