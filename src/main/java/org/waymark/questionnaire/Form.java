package org.waymark.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * Which questions of an edition a firm answers.
 *
 * @param variant id of one of the edition's variants; null where it has none
 */
public record Form(Depth depth, @Nullable String variant) {

  /** Everything an edition without variants asks. */
  public static final Form FULL = new Form(Depth.FULL, null);

  /** The short form of an edition without variants. */
  public static final Form CORE = new Form(Depth.CORE, null);

  /** The same variant at another depth. */
  public Form at(Depth other) {
    return new Form(other, variant);
  }
}
