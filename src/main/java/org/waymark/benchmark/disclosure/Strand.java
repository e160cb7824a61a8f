package org.waymark.benchmark.disclosure;

import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.CellKey;

/**
 * Contributions that no figure ever told apart: of firms in the same finest group, counted in the
 * same rounds. A firm that has handed in again contributes anew from then on.
 *
 * @param finest the finest group they are in
 * @param entered first round they were counted in
 * @param left first round they were no longer counted in; null while they are
 * @param validatedFrom first round in which an adviser's finding counted too; null for none
 */
public record Strand(
    CellKey finest,
    long entered,
    @Nullable Long left,
    @Nullable Long validatedFrom,
    Headcount count) {

  /** Contributions of which nothing is known yet but how they are alike. */
  public static Strand alike(
      CellKey finest, long entered, @Nullable Long left, @Nullable Long validatedFrom) {
    return new Strand(finest, entered, left, validatedFrom, Headcount.NONE);
  }

  /** As many as these, alike in everything else. */
  public Strand of(Headcount firms) {
    return new Strand(finest, entered, left, validatedFrom, firms);
  }

  /** Whether they are part of what a figure of one of their groups tells. */
  boolean countsIn(Figure figure) {
    return entered <= figure.round()
        && (left == null || figure.round() < left)
        && (figure.basis() == Basis.SELF
            || (validatedFrom != null && validatedFrom <= figure.round()));
  }
}
