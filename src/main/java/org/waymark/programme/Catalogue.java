package org.waymark.programme;

/** Where the catalogue is kept; it changes while the service runs, on this instance or another. */
public interface Catalogue {

  /**
   * The catalogue as it is now: to be asked for once for each thing done, so that all of it rests
   * on the same.
   */
  Programmes current();
}
