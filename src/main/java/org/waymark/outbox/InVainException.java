package org.waymark.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An attempt in vain, of which the channel can say what is to become of it. */
public final class InVainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration pause;
  private final Fate fate;

  private InVainException(String kind, @Nullable Duration pause, Fate fate) {
    super(kind);
    this.pause = pause;
    this.fate = fate;
  }

  private enum Fate {
    AGAIN,
    FOR_GOOD,
    UNTRIED
  }

  /**
   * To be tried again.
   *
   * @param kind of failure, without words that may name somebody
   * @param pause that the other side has asked for; null: none
   */
  public static InVainException again(String kind, @Nullable Duration pause) {
    return new InVainException(kind, pause, Fate.AGAIN);
  }

  /** Not to be tried again. */
  public static InVainException forGood(String kind) {
    return new InVainException(kind, null, Fate.FOR_GOOD);
  }

  /**
   * Not tried at all, for a reason that lies with the service, or tried where nothing goes for now:
   * it is as if it had not been begun.
   *
   * @param pause until it is
   */
  public static InVainException untried(String kind, Duration pause) {
    return new InVainException(kind, pause, Fate.UNTRIED);
  }

  boolean isForGood() {
    return fate == Fate.FOR_GOOD;
  }

  boolean isUntried() {
    return fate == Fate.UNTRIED;
  }

  /** The longer of this pause and the one that was asked for. */
  Duration atLeast(Duration usual) {
    return pause != null && pause.compareTo(usual) > 0 ? pause : usual;
  }
}
