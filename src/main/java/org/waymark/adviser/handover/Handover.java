package org.waymark.adviser.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/**
 * A proposal that another hub helps a firm from now on.
 *
 * @param message of the adviser to the firm
 * @param answeredAt null while it is open
 */
public record Handover(
    UUID id,
    OrganisationId firm,
    Side from,
    Side to,
    Proposer proposer,
    String message,
    Instant proposedAt,
    State state,
    @Nullable Instant answeredAt) {

  /** A hub by name. */
  public record Side(HubId hub, String name) {}

  /** The adviser who proposed it, by the name they had then. */
  public record Proposer(PersonId person, String name) {}

  /** What became of it. */
  public enum State {
    OPEN("open"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    /** The hub took it back. */
    WITHDRAWN("withdrawn"),
    /** The firm did not answer in time. */
    EXPIRED("expired");

    private final String code;

    State(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static State ofCode(String code) {
      for (var state : values()) {
        if (state.code.equals(code)) {
          return state;
        }
      }
      throw new IllegalStateException("No such answer: " + code);
    }
  }

  public boolean open() {
    return state == State.OPEN;
  }
}
