package org.waymark.exchange.receipt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.exchange.AnswerSheet.Reading;
import org.waymark.exchange.AnswerSheets;
import org.waymark.exchange.receipt.Verification.Check;
import org.waymark.exchange.receipt.Verification.Reason;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.Scorer;

/** Recomputes receipts from their answers. Safe for use by several threads; to be kept. */
public final class Verifier {

  private static final Set<String> BESIDE_THE_ANSWERS =
      Set.of("schema", "edition", "scorerVersion", "working", "result", "digest");

  /** No score hangs on the day, so that a receipt is the same on all of them. */
  private static final Clock ANY_DAY = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Questionnaires editions;
  private final AnswerSheets sheets;

  /**
   * @param editions those whose receipts can be verified
   */
  public Verifier(Questionnaires editions) {
    this.editions = editions;
    sheets = new AnswerSheets(editions, ANY_DAY);
  }

  /** Checks everything that can be checked; never throws. */
  public Verification verify(Receipt receipt) {
    var reasons = new ArrayList<Reason>();
    if (!receipt.digest().equals(receipt.trueDigest())) {
      reasons.add(
          new Reason(
              Check.DIGEST,
              "/digest",
              "is not the digest of the rest, which is " + receipt.trueDigest()));
    }
    reasons.addAll(rules(receipt));
    return reasons.isEmpty() ? new Verification.Valid() : new Verification.Invalid(reasons);
  }

  /**
   * The firm and its answers in a receipt, for whoever has verified it.
   *
   * @param receipt of an edition known here; anything else is an {@link IllegalArgumentException}
   */
  public Reading sheet(Receipt receipt) {
    return sheets.readKept(receipt.document(), receipt.edition(), BESIDE_THE_ANSWERS);
  }

  /** With other rules than it was scored by, recomputing a receipt would say nothing about it. */
  private List<Reason> rules(Receipt receipt) {
    var edition = editions.edition(receipt.edition());
    if (edition.isEmpty()) {
      return List.of(
          new Reason(Check.EDITION, "/edition", receipt.edition() + " is no edition known here"));
    }
    var reasons = new ArrayList<Reason>();
    var contentHash = edition.get().about().contentHash();
    if (!receipt.contentHash().equals(contentHash)) {
      reasons.add(
          new Reason(
              Check.CONTENT_HASH,
              "/edition/contentHash",
              "is of another text of " + receipt.edition() + " than here: " + contentHash));
    }
    if (!receipt.scorerVersion().equals(Scorer.VERSION)) {
      reasons.add(
          new Reason(
              Check.SCORER_VERSION,
              "/scorerVersion",
              "is %s, but version %s is at work here"
                  .formatted(receipt.scorerVersion(), Scorer.VERSION)));
    }
    return reasons.isEmpty() ? recomputation(receipt) : reasons;
  }

  private List<Reason> recomputation(Receipt receipt) {
    return switch (sheet(receipt)) {
      case Reading.Faulty(var faults) ->
          faults.stream()
              .map(fault -> new Reason(Check.ANSWERS, fault.pointer(), fault.detail()))
              .toList();
      case Reading.Accepted(var sheet, var interview) -> {
        var recomputed = Receipt.of(interview.questionnaire(), sheet);
        yield Difference.first(withoutDigest(recomputed), withoutDigest(receipt))
            .map(fault -> new Reason(Check.RECOMPUTATION, fault.pointer(), fault.detail()))
            .stream()
            .toList();
      }
    };
  }

  /** It differs wherever anything does, and is checked by itself. */
  private static ObjectNode withoutDigest(Receipt receipt) {
    ObjectNode document = receipt.document().deepCopy();
    document.remove("digest");
    return document;
  }
}
