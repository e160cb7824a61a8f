package org.waymark.questionnaire.source;

import org.jspecify.annotations.Nullable;

/**
 * Another framework whose items references name by code: together they map the edition to it.
 *
 * @param relation what our questions are to the items they name
 */
public record Scheme(
    String id, String title, @Nullable String edition, String url, Relation relation) {

  /** Set relations, after NIST IR 8477 (February 2024). */
  public enum Relation {
    EQUAL,
    SUBSET,
    SUPERSET,
    INTERSECTS
  }
}
