package org.waymark.print;

/**
 * Lays a report out. Whoever shows reports to people does it, so that paper and screen say the same
 * in the same words.
 */
public interface ReportLayout {

  /** The report in the language of whoever asks for it. */
  Sheet lay(Copy copy);
}
