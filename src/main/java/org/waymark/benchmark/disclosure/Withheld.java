package org.waymark.benchmark.disclosure;

import java.util.Arrays;
import java.util.Optional;

/** Why a figure is not published. */
public enum Withheld {
  /** It is about fewer firms than the minimum. */
  TOO_FEW("few"),
  /** It would be, for a hub, or whoever sent in several from one address, that knows the others. */
  KNOWN("hub"),
  /** Taken from another figure it would tell about too few. */
  REVEALS_OTHERS("other"),
  /** Since it was last published too few firms have come or gone; the earlier figure stays. */
  CHANGED_TOO_LITTLE("same"),
  /** All or nearly all firms have the same score: to say it would say it of each. */
  ALL_ALIKE("alike");

  private final String code;

  Withheld(String code) {
    this.code = code;
  }

  /** As files and the API name it. */
  public String code() {
    return code;
  }

  public static Optional<Withheld> ofCode(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
  }
}
