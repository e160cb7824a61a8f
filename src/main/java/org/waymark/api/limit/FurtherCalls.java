package org.waymark.api.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Sender;
import org.waymark.quota.CountCall;
import org.waymark.quota.Quota;
import org.waymark.quota.Verdict;

/** Counts what a call costs beyond itself, before it has any effect. */
@ApplicationScoped
public class FurtherCalls {

  private final CountCall countCall;
  private final CurrentActor actor;
  private final Sender sender;
  private final CurrentVerdict verdict;

  FurtherCalls(CountCall countCall, CurrentActor actor, Sender sender, CurrentVerdict verdict) {
    this.countCall = countCall;
    this.actor = actor;
    this.sender = sender;
    this.verdict = verdict;
  }

  /**
   * Counts the call under way as so many more; throws a problem where there are not as many left.
   * The answer tells the rest.
   */
  public void count(long calls) {
    if (calls > 0) {
      var counted = countCall.count(actor.get(), sender, calls);
      verdict.is(counted);
      if (counted instanceof Verdict.Exceeded(var quota, var again, _)) {
        throw tooMany(quota, again);
      }
    }
  }

  static HttpProblem tooMany(Quota quota, Duration again) {
    var seconds = RateLimitFields.seconds(again);
    var detail =
        "The quota is %d calls in %d seconds. The next call can be made in %d seconds."
            .formatted(quota.calls(), RateLimitFields.seconds(quota.window()), seconds);
    return HttpProblem.builder(Problems.of(ProblemType.TOO_MANY_CALLS, detail))
        .withHeader(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }
}
