package org.waymark.benchmark.disclosure;

import java.util.Arrays;
import java.util.Optional;

/** Whose word a score rests on. Scores of the two are never mixed in one figure. */
public enum Basis {
  /** The firm's own answers. */
  SELF("self"),
  /** What an adviser has found of them. */
  VALIDATED("validated");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Basis> ofCode(String code) {
    return Arrays.stream(values()).filter(basis -> basis.code.equals(code)).findFirst();
  }
}
