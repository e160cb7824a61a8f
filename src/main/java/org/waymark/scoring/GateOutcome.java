package org.waymark.scoring;

/**
 * Whether a gate holds the level down.
 *
 * @param gate id of the gate
 * @param levelCap number of the highest level while it holds
 */
public record GateOutcome(String gate, int levelCap, Effect effect) {

  /** Whether the cap applies. */
  public boolean holds() {
    return effect != Effect.OPEN;
  }

  /** What is known of a gate. */
  public enum Effect {
    /** Its condition is met: the cap applies. */
    BINDS,
    /** Not known yet: the cap applies until the firm finds out. */
    MAY_BIND,
    /** Its condition is not met: no cap. */
    OPEN
  }
}
