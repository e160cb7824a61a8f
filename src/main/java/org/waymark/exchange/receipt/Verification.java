package org.waymark.exchange.receipt;

import java.util.List;
import org.waymark.exchange.Fault;

/** What a {@link Verifier} found. */
public sealed interface Verification {

  /** The result follows from the answers, to the last digit. */
  record Valid() implements Verification {}

  /** At least one check failed. */
  record Invalid(List<Reason> reasons) implements Verification {
    public Invalid {
      reasons = List.copyOf(reasons);
    }

    /** What {@link Receipt#read} refuses is no valid receipt either. */
    public static Invalid malformed(List<Fault> faults) {
      return new Invalid(
          faults.stream()
              .map(fault -> new Reason(Check.FORM, fault.pointer(), fault.detail()))
              .toList());
    }
  }

  /**
   * Why a receipt is not valid.
   *
   * @param pointer JSON pointer (RFC 6901) to the value at fault
   */
  record Reason(Check check, String pointer, String detail) {}

  /** What is checked, in this order. */
  enum Check {
    /** It is one JSON document with the members of a receipt. */
    FORM,
    /** The digest is that of the rest. */
    DIGEST,
    /** The edition is known. */
    EDITION,
    /** The edition's file is, byte by byte, the one that was answered; it may be retired by now. */
    CONTENT_HASH,
    /** The arithmetic is the one that scored it. */
    SCORER_VERSION,
    /** Depth, variant, firm, answers and evidence fit the edition. */
    ANSWERS,
    /** The answers lead to everything else in the receipt. */
    RECOMPUTATION
  }
}
