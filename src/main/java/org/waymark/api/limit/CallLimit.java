package org.waymark.api.limit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
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

  private final CountCall countCall;
  private final CurrentActor actor;
  private final Sender sender;
  private final CurrentVerdict verdict;

  CallLimit(CountCall countCall, CurrentActor actor, Sender sender, CurrentVerdict verdict) {
    this.countCall = countCall;
    this.actor = actor;
    this.sender = sender;
    this.verdict = verdict;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getPath().startsWith(COUNTED)) {
      var counted = countCall.count(actor.get(), sender);
      verdict.is(counted);
      if (counted instanceof Verdict.Exceeded(var quota, var again, _)) {
        throw FurtherCalls.tooMany(quota, again);
      }
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    switch (verdict.get()) {
      case Verdict.Counted(var quota, var remaining, var full) ->
          tell(response, quota, RateLimitFields.state(quota, remaining, full));
      case Verdict.Exceeded(var quota, _, var full) ->
          tell(response, quota, RateLimitFields.state(quota, 0, full));
      case Verdict.Uncounted _ -> {}
      case null -> {}
    }
  }

  private static void tell(ContainerResponseContext response, Quota quota, String state) {
    response.getHeaders().putSingle("RateLimit-Policy", RateLimitFields.policy(quota));
    response.getHeaders().putSingle("RateLimit", state);
  }
}
