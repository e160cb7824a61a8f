package org.waymark.api.v1.assessment.bulk;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.BooleanSupplier;

/** Goes through things one by one, until there are no more or the time for it is over. */
final class InTime {

  private InTime() {}

  /** What is done with each. */
  interface Step<T> {

    void take(T thing) throws IOException;
  }

  /**
   * How far it went.
   *
   * @param all whether there are no more
   */
  record Gone(long count, boolean all) {}

  /** Looks at the time before each. */
  static <T> Gone through(Iterator<T> things, BooleanSupplier inTime, Step<T> step)
      throws IOException {
    var count = 0L;
    while (things.hasNext()) {
      if (!inTime.getAsBoolean()) {
        return new Gone(count, false);
      }
      step.take(things.next());
      count++;
    }
    return new Gone(count, true);
  }
}
