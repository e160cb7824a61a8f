package org.waymark.outbox;

/** A way by which messages leave, such as mail. */
public interface Channel {

  /** The name that its messages are kept under. */
  String name();

  /** Whether it is set up. While it is not, its messages wait. */
  boolean ready();

  /**
   * Delivers one, within less time than {@link DeliverDispatches#HELD}.
   *
   * @throws RuntimeException when it could not be delivered, or nobody can tell
   */
  void deliver(Parcel parcel);
}
