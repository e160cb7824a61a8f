package org.waymark.scoring;

import java.util.Optional;
import org.waymark.questionnaire.rule.Gate;

/**
 * Whether a gate, or what a level requires, holds a level down.
 *
 * @param gate id of the gate
 * @param cap what is capped, and where
 */
public record GateOutcome(String gate, Gate.Cap cap, Effect effect) {

  /** Whether the cap applies. */
  public boolean holds() {
    return effect != Effect.OPEN;
  }

  /** Id of the one section whose level is capped; empty for the whole. */
  public Optional<String> section() {
    return Optional.ofNullable(cap.section());
  }

  /** Number of the highest level while it holds. */
  public int levelCap() {
    return cap.level();
  }

  /** What is known of a gate. */
  public enum Effect {
    /** Its condition is met: the cap applies. */
    BINDS,
    /** Not known yet: the cap applies until the firm finds out. */
    MAY_BIND,
    /**
     * Not met for all that was asked, and the full depth asks more: the cap applies until the firm
     * answers that, whatever else it finds out.
     */
    NOT_ASKED,
    /** Its condition is not met: no cap. */
    OPEN
  }
}
