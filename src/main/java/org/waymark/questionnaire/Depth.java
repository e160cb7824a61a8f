package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of an edition is asked. The core is part of the full depth. */
public enum Depth {
  CORE,
  FULL;

  /** As written in files and exchanged. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Depth> ofCode(String code) {
    return Arrays.stream(values()).filter(depth -> depth.code().equals(code)).findFirst();
  }
}
