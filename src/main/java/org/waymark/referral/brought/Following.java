package org.waymark.referral.brought;

import java.util.Set;
import org.waymark.referral.News;
import org.waymark.referral.Stage;

/** What came of a partner saying how far a referral has got. */
public sealed interface Following {

  /** It is kept. */
  record Kept(BroughtReferral referral) implements Following {}

  /** The referral is not as the partner believed, and stays so. */
  record Stale(int version) implements Following {}

  /**
   * It cannot be.
   *
   * @param next what may come next
   */
  record Refused(News.Fault fault, Set<Stage> next) implements Following {}

  /** The partner has no such referral. */
  record Unknown() implements Following {}
}
