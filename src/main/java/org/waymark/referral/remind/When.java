package org.waymark.referral.remind;

import java.time.LocalDate;

/** When somebody wants to be reminded of a referral. */
public sealed interface When {

  /** After a month without news: what a firm has that says nothing else. */
  record Usual() implements When {}

  /** On a day. */
  record On(LocalDate day) implements When {}

  /** Not at all. */
  record Never() implements When {}
}
