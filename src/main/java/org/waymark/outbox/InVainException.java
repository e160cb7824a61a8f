package org.waymark.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An attempt in vain, of which the channel can say what is to become of it. */
public final class InVainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration pause;
  private final boolean forGood;

  private InVainException(String kind, @Nullable Duration pause, boolean forGood) {
    super(kind);
    this.pause = pause;
    this.forGood = forGood;
  }

  /**
   * To be tried again.
   *
   * @param kind of failure, without words that may name somebody
   * @param pause that the other side has asked for; null: none
   */
  public static InVainException again(String kind, @Nullable Duration pause) {
    return new InVainException(kind, pause, false);
  }

  /** Not to be tried again. */
  public static InVainException forGood(String kind) {
    return new InVainException(kind, null, true);
  }

  boolean isForGood() {
    return forGood;
  }

  /** The longer of this pause and the one that was asked for. */
  Duration atLeast(Duration usual) {
    return pause != null && pause.compareTo(usual) > 0 ? pause : usual;
  }
}
