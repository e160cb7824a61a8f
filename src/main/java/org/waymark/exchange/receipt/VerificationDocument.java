package org.waymark.exchange.receipt;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.receipt.Verification.Reason;

/**
 * What came of verifying a receipt, for exchange.
 *
 * @param reasons why it is not valid; absent when it is
 */
public record VerificationDocument(boolean valid, @Nullable List<ReasonDocument> reasons) {

  /**
   * Why a receipt is not valid.
   *
   * @param check {@code form}, {@code digest}, {@code edition}, {@code content-hash}, {@code
   *     scorer-version}, {@code answers} or {@code recomputation}
   * @param pointer JSON pointer (RFC 6901) to the value at fault; the first one of a recomputation
   */
  public record ReasonDocument(String check, String pointer, String detail) {
    static ReasonDocument from(Reason reason) {
      return new ReasonDocument(
          reason.check().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          reason.pointer(),
          reason.detail());
    }
  }

  /** The finding in words. */
  public static VerificationDocument from(Verification verification) {
    return switch (verification) {
      case Verification.Valid() -> new VerificationDocument(true, null);
      case Verification.Invalid(var reasons) ->
          new VerificationDocument(false, reasons.stream().map(ReasonDocument::from).toList());
    };
  }
}
