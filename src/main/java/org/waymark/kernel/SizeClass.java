package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * Size as official statistics and benchmarks group it, by employees: micro 0 to 9, small 10 to 49,
 * medium 50 to 249, large 250 and more (ONS, UK business: activity, size and location).
 */
public enum SizeClass {
  MICRO("micro"),
  SMALL("small"),
  MEDIUM("medium"),
  LARGE("large");

  private final String code;

  SizeClass(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<SizeClass> ofCode(String code) {
    return Arrays.stream(values()).filter(size -> size.code.equals(code)).findFirst();
  }
}
