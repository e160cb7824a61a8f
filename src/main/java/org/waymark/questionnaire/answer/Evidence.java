package org.waymark.questionnaire.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an answer rests on. It makes a result more certain, and never better or worse. */
public enum Evidence {
  /** The firm says so. */
  CLAIMED(5),
  /** The firm can show it. */
  SHOWN(8),
  /** Somebody else has seen it. */
  VERIFIED(10);

  private final int tenths;

  Evidence(int tenths) {
    this.tenths = tenths;
  }

  /** Weight in the confidence, in tenths: our judgement, not a measurement. */
  public int tenths() {
    return tenths;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Evidence> ofCode(String code) {
    return Arrays.stream(values()).filter(evidence -> evidence.code().equals(code)).findFirst();
  }
}
