package org.waymark.api.v1.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.hub.partner.ApiScope;

/** Why a program is not let in, with the header that says what would (RFC 6750, section 3). */
final class Refusals {

  private static final String CHALLENGE = "Bearer realm=\"waymark\"";

  /** As long as the service itself leaves the identity provider alone. */
  private static final String SECONDS_TO_WAIT = "10";

  private Refusals() {}

  static HttpProblem noToken() {
    return challenge(ProblemType.TOKEN_NEEDED, ProblemType.TOKEN_NEEDED.meaning(), "");
  }

  static HttpProblem badToken() {
    return challenge(
        ProblemType.TOKEN_REFUSED,
        ProblemType.TOKEN_REFUSED.meaning(),
        ", error=\"invalid_token\"");
  }

  static HttpProblem missing(ApiScope scope) {
    return challenge(
        ProblemType.SCOPE_MISSING,
        "The token does not cover the scope "
            + scope.code()
            + ". Ask for one that does: add scope="
            + scope.code()
            + " to the request for the token, beside the others that you need.",
        ", error=\"insufficient_scope\", scope=\"" + scope.code() + "\"");
  }

  static HttpProblem providerAway() {
    var problem =
        Problems.of(
            ProblemType.UNAVAILABLE,
            "Tokens cannot be verified at present: the identity provider does not answer.");
    return HttpProblem.builder(problem)
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .build();
  }

  private static HttpProblem challenge(ProblemType type, String detail, String reason) {
    return HttpProblem.builder(Problems.of(type, detail))
        .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + reason)
        .build();
  }
}
