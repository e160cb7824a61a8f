package org.waymark.recommendation;

import org.waymark.programme.Freshness;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Eligibility.Judgement;

/**
 * One programme that helps with what a firm lacks, and how the firm stands with it.
 *
 * @param judgement rule by rule
 * @param freshness what is known today of its status
 */
public record Match(Programme programme, Judgement judgement, Freshness freshness, Need need) {

  public Fit fit() {
    return judgement.fit();
  }

  /** What decides where it stands among others. */
  public Factors factors() {
    return Factors.of(this);
  }
}
