package org.waymark.recommendation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.recommendation.PlainNeed.Lack;

/**
 * Where an entry stands among others for one firm, as the published method says, worked out in
 * plain code: from the entry as it is written, from what the firm lacks, and from how it stands.
 *
 * @param verdict how the firm stands with it, see {@link SecondOpinion#verdict}
 * @param pull need as it counts, 0 to 1
 */
record WrittenPlace(Map<?, ?> entry, Map<String, Object> terms, String verdict, BigFraction pull)
    implements Comparable<WrittenPlace> {

  /** From the least net cost to the firm to the most. */
  private static final List<String> CHARGES =
      List.of("free", "part-free", "shared", "loan", "paid", "not-stated");

  /** From what most get to what few get. */
  private static final List<String> SELECTIONS =
      List.of("everyone", "not-stated", "first-come", "competition");

  static WrittenPlace of(Map<?, ?> entry, String verdict, List<Lack> lacks, LocalDate today) {
    var written = new WrittenTerms(entry);
    var need = PlainNeed.of(entry, lacks);
    return new WrittenPlace(
        entry, written.factors(today), verdict, written.halved(today) ? need.divide(2) : need);
  }

  String id() {
    return String.valueOf(entry.get("id"));
  }

  /** Whole steps of five points of a hundred. */
  int steps() {
    return pull.multiply(100).intValue() / 5;
  }

  @Override
  public int compareTo(WrittenPlace other) {
    var byKeys = Arrays.compare(keys(), other.keys());
    if (byKeys != 0) {
      return byKeys;
    }
    var byPull = other.pull.compareTo(pull);
    return byPull == 0 ? id().compareTo(other.id()) : byPull;
  }

  /** Smaller ones first. */
  private long[] keys() {
    return new long[] {
      verdict.equals("nearly") ? 1 : 0,
      -steps(),
      verdict.equals("eligible") ? 0 : 1,
      Boolean.TRUE.equals(terms.get("free and permanent")) ? 0 : 1,
      CHARGES.indexOf(terms.get("charge")),
      WrittenTerms.KINDS.indexOf(terms.get("easiest")),
      SELECTIONS.indexOf(terms.get("selection")),
      "current".equals(terms.get("verification")) ? 0 : 1,
      -LocalDate.parse(String.valueOf(terms.get("seen"))).toEpochDay()
    };
  }
}
