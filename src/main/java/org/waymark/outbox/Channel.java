package org.waymark.outbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A way by which messages leave, such as mail. */
public interface Channel {

  /** The name that its messages are kept under. */
  String name();

  /** Whether it is set up. While it is not, its messages wait. */
  boolean ready();

  /**
   * Delivers one, within less time than {@link DeliverDispatches#HELD}. What goes to different
   * destinations may be delivered at the same time.
   *
   * @throws InVainException the same, by whoever can say what is to become of it
   * @throws RuntimeException when it could not be delivered, or nobody can tell
   */
  void deliver(Parcel parcel);

  /** How long to wait after attempts in vain. */
  default Pauses pauses() {
    return Pauses.OF_LETTERS;
  }

  /**
   * Is told that a message was tried for the last time, within the transaction in which it is given
   * up.
   */
  default void gaveUp(Parcel parcel) {}

  /** The same of messages that have waited for longer than they were worth telling. */
  default void tooLate(List<UUID> messages) {}

  /**
   * Whose destinations are: those of one owner are gone to by a few at a time, so that nobody waits
   * for what is slow elsewhere. One that is not named is its own owner.
   *
   * @param destinations one or more
   */
  default Map<String, String> owners(List<String> destinations) {
    return Map.of();
  }

  /**
   * Where nothing goes for now: what is bound for there waits. Asked before each message, so that
   * what is closed while others go there keeps all but the one on its way.
   */
  default Set<String> closed() {
    return Set.of();
  }
}
