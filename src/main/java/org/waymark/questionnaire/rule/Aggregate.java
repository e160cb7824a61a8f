package org.waymark.questionnaire.rule;

/** How the score of something made of parts is shown. What it is worth, 0 to 1, is the same. */
public enum Aggregate {
  /** The weighted mean of the parts, out of 1. */
  MEAN,
  /** The sum of the parts, out of their number, which is that many times their mean. */
  SUM
}
