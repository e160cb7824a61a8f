package org.waymark.web.account.offer;

import org.jspecify.annotations.Nullable;
import org.waymark.web.account.terms.TermsForm;

/**
 * The answer to a proposal as a browser sends it.
 *
 * @param old {@code end} or {@code keep}, or anything else
 * @param notes {@code yes} to let shared notes go along
 */
record HandoverForm(TermsForm terms, @Nullable String old, @Nullable String notes) {

  static final String END = "end";
  static final String KEEP = "keep";
  static final String YES = "yes";

  boolean saysWhatBecomesOfTheOld() {
    return END.equals(old) || KEEP.equals(old);
  }

  boolean keepsOld() {
    return KEEP.equals(old);
  }

  boolean withNotes() {
    return YES.equals(notes);
  }
}
