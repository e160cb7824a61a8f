package org.waymark.print;

import org.waymark.identity.Actor;

/**
 * Lays a report out. Whoever shows reports to people does it, so that paper and screen say the same
 * in the same words.
 */
public interface ReportLayout {

  /**
   * The report in the language of whoever asks for it.
   *
   * @param reader who asks for it, and may see it
   */
  Sheet lay(Copy copy, Actor reader);
}
