package org.waymark.programme.file;

import java.util.List;

/** What came of reading something. */
public sealed interface Reading<T> {

  /** It can be used. */
  record Sound<T>(T content) implements Reading<T> {}

  /**
   * Nothing of it can be used.
   *
   * @param faults in the order they stand in it, never empty
   */
  record Broken<T>(List<Fault> faults) implements Reading<T> {
    public Broken {
      faults = List.copyOf(faults);
    }
  }
}
