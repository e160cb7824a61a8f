package org.waymark.kernel;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many people a firm employs, beside its owner. Finer than {@link SizeClass} at the bottom
 * because programmes draw their lines at 1 and 5 employees.
 */
public enum SizeBand {
  NONE("0", 0, 0, SizeClass.MICRO),
  FROM_1_TO_4("1-4", 1, 4, SizeClass.MICRO),
  FROM_5_TO_9("5-9", 5, 9, SizeClass.MICRO),
  FROM_10_TO_49("10-49", 10, 49, SizeClass.SMALL),
  FROM_50_TO_249("50-249", 50, 249, SizeClass.MEDIUM),
  FROM_250("250+", 250, null, SizeClass.LARGE);

  private final String code;
  private final int atLeast;
  private final @Nullable Integer atMost;
  private final SizeClass sizeClass;

  SizeBand(String code, int atLeast, @Nullable Integer atMost, SizeClass sizeClass) {
    this.code = code;
    this.atLeast = atLeast;
    this.atMost = atMost;
    this.sizeClass = sizeClass;
  }

  public String code() {
    return code;
  }

  /** Fewest employees in the band. */
  public int atLeast() {
    return atLeast;
  }

  /** Most employees in the band; empty when the band is open. */
  public Optional<Integer> atMost() {
    return Optional.ofNullable(atMost);
  }

  public SizeClass sizeClass() {
    return sizeClass;
  }

  public static Optional<SizeBand> ofCode(String code) {
    return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
  }
}
