package org.waymark.organisation.consent;

import java.util.Optional;
import java.util.stream.Stream;

/** How much of a firm's work somebody may see. Whoever may see more may see the scores as well. */
public enum Scope {
  /** Scores, levels and what holds a level down, of everything handed in. */
  SCORES("scores"),
  /** Each answer as well. */
  ANSWERS("answers"),
  /** Documents about the firm that its adviser keeps, evidence above all. */
  DOCUMENTS("documents");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Scope> ofCode(String code) {
    return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
