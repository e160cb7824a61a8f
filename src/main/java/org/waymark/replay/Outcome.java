package org.waymark.replay;

/** What became of a call. */
public sealed interface Outcome {

  /** It was the first of its key: now it is done, or refused. */
  record Done(Answer answer) implements Outcome {}

  /** It was done before, and answered so. */
  record Repeated(Answer answer) implements Outcome {}

  /** One with the same key is under way. */
  record UnderWay() implements Outcome {}

  /** One with the same key said something else. */
  record Different() implements Outcome {}
}
