package org.waymark.print;

import java.time.Duration;
import org.waymark.kernel.Language;

/** What came of wanting something printed. */
public sealed interface Printing {

  /**
   * A PDF file.
   *
   * @param name to keep it under, in plain letters
   * @param language that most of it is in
   */
  record Printed(byte[] pdf, String name, Language language) implements Printing {}

  /**
   * This reader, or their site, waits for as many already as one may.
   *
   * @param again in how long to ask again
   */
  record Enough(Duration again) implements Printing {}

  /**
   * Others wait for as many as there can be.
   *
   * @param again in how long to ask again
   */
  record Busy(Duration again) implements Printing {}
}
