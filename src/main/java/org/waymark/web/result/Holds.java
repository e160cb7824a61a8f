package org.waymark.web.result;

import java.util.List;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;

/** Which gates hold the level where it is. */
final class Holds {

  private Holds() {}

  /**
   * The gates with the lowest cap, when that is below what the score would give. Those with higher
   * caps matter only once these are gone. What only the full depth asks holds nobody back: it is
   * said with the level.
   */
  static List<GateOutcome> of(Scorecard card) {
    return switch (card.standing()) {
      case Standing.NotRated _ -> List.of();
      case Standing.Rated rated ->
          rated.heldDown()
              ? card.holdingGates()
                  .filter(gate -> gate.levelCap() == rated.held().number())
                  .filter(gate -> gate.effect() != GateOutcome.Effect.NOT_ASKED)
                  .toList()
              : List.of();
    };
  }
}
