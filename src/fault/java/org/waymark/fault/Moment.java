package org.waymark.fault;

import java.util.List;
import java.util.Random;

/** When a process is killed. */
enum Moment {
  /** As soon as a call is answered: what it did is committed, and waits to be told. */
  ANSWERED,
  /** A message has come, and nobody has answered it yet. */
  COME,
  /** A message is answered, and not noted as sent yet. */
  TAKEN,
  /** At any time once calls are under way, answered or not. */
  ANY;

  private static final List<Moment> ALL = List.of(values());

  static Moment drawn(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }
}
