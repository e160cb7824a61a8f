package org.waymark.api.limit;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.quota.Verdict;

/** What was last counted of the call under way: what its answer tells. */
@RequestScoped
class CurrentVerdict {

  private @Nullable Verdict last;

  void is(Verdict verdict) {
    last = verdict;
  }

  /** Null where nobody has counted it. */
  @Nullable Verdict get() {
    return last;
  }
}
