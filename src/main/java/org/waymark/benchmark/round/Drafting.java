package org.waymark.benchmark.round;

import org.waymark.benchmark.release.Release;

/** What came of wanting a release drawn up, published or thrown away. */
public sealed interface Drafting {

  record Drafted(Draft draft) implements Drafting {}

  record Published(Release release) implements Drafting {}

  record Discarded() implements Drafting {}

  /** Somebody else is drawing up or publishing one at this moment. */
  record AnotherRuns() implements Drafting {}

  /** The draft in sight has been published, thrown away or drawn up anew meanwhile. */
  record NoSuchDraft() implements Drafting {}

  /** The draft is older than {@link Draft#KEEPS}. */
  record TooOld() implements Drafting {}

  /** A firm in the draft has taken its consent back since, or has erased itself. */
  record FirmsWithdrew() implements Drafting {}

  /** The release of this quarter has been made already. */
  record NotDue() implements Drafting {}
}
