package org.waymark.web.advise.caseload;

/**
 * Text for a cell of a spreadsheet. A cell that begins like a formula is run when the file is
 * opened, and firms choose their own names (OWASP ASVS 5.0, 1.2.10).
 */
final class SafeCell {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r\0";

  private SafeCell() {}

  /** The text itself, or with an apostrophe in front where it would begin a formula. */
  static String of(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
