package org.waymark.adviser.validation.finding;

import java.time.Instant;

/**
 * A level that an adviser sets instead of the one worked out, which stays beside it. No number
 * follows from it: scores, confidence and receipts are those of the answers.
 *
 * @param level number of a level of the edition
 * @param version of the validation when it was set
 */
public record LevelOverride(int level, String reason, String by, Instant at, int version) {

  /** Scope of the level of the whole; that of a section is the section's id. */
  public static final String WHOLE = "whole";
}
