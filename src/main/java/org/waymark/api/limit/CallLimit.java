package org.waymark.api.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Sender;
import org.waymark.quota.CountCall;
import org.waymark.quota.Quota;
import org.waymark.quota.Verdict;

/** Counts each call of the API's resources once it is known who calls. Pages are not counted. */
@Provider
@Priority(CallLimit.AFTER_RECOGNITION)
class CallLimit implements ContainerRequestFilter, ContainerResponseFilter {

  static final int AFTER_RECOGNITION = Priorities.USER + 550;

  private static final String COUNTED = "/api/v1/";

  private static final String VERDICT = CallLimit.class.getName();

  private final CountCall countCall;
  private final CurrentActor actor;
  private final Sender sender;

  CallLimit(CountCall countCall, CurrentActor actor, Sender sender) {
    this.countCall = countCall;
    this.actor = actor;
    this.sender = sender;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().startsWith(COUNTED)) {
      var verdict = countCall.count(actor.get(), sender);
      request.setProperty(VERDICT, verdict);
      if (verdict instanceof Verdict.Exceeded(var quota, var again, _)) {
        throw tooMany(quota, again);
      }
    }
  }

  private static HttpProblem tooMany(Quota quota, Duration again) {
    var seconds = RateLimitFields.seconds(again);
    var detail =
        "The quota is %d calls in %d seconds. The next call can be made in %d seconds."
            .formatted(quota.calls(), RateLimitFields.seconds(quota.window()), seconds);
    return HttpProblem.builder(Problems.of(ProblemType.TOO_MANY_CALLS, detail))
        .withHeader(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    switch (request.getProperty(VERDICT)) {
      case Verdict.Counted(var quota, var remaining, var full) ->
          tell(response, quota, RateLimitFields.state(quota, remaining, full));
      case Verdict.Exceeded(var quota, _, var full) ->
          tell(response, quota, RateLimitFields.state(quota, 0, full));
      case null, default -> {
        // Nobody has counted it.
      }
    }
  }

  private static void tell(ContainerResponseContext response, Quota quota, String state) {
    response.getHeaders().putSingle("RateLimit-Policy", RateLimitFields.policy(quota));
    response.getHeaders().putSingle("RateLimit", state);
  }
}
