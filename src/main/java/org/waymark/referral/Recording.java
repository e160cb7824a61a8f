package org.waymark.referral;

/** What came of saying how far a referral has got. */
public sealed interface Recording {

  /** It is kept, now or since the same form was sent before. */
  record Recorded() implements Recording {}

  /** Somebody said something else meanwhile; nothing was changed. */
  record ChangedMeanwhile(Referral now) implements Recording {}

  /** It cannot be. */
  record Refused(News.Fault fault) implements Recording {}

  /** There is no such referral for whoever asks. */
  record NotFound() implements Recording {}
}
