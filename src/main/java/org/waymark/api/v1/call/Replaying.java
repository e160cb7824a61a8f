package org.waymark.api.v1.call;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.api.once.IdempotencyKey;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.access.Caller;
import org.waymark.api.v1.access.GrantedScopes;
import org.waymark.call.CarryOutAgain;
import org.waymark.call.CarryOutAgain.Outcome;
import org.waymark.call.Passes.Pass;

/** Carries out again what an address names, for whoever calls. */
@ApplicationScoped
class Replaying {

  private static final int LENGTH = 36;

  /** Most are carried out within one. */
  private static final int SECONDS_TO_WAIT = 5;

  private final Caller caller;
  private final GrantedScopes scopes;
  private final CarryOutAgain carryOutAgain;

  Replaying(Caller caller, GrantedScopes scopes, CarryOutAgain carryOutAgain) {
    this.caller = caller;
    this.scopes = scopes;
    this.carryOutAgain = carryOutAgain;
  }

  ReplayResponse replay(String request, HttpHeaders headers) {
    var id = id(request).orElseThrow(Replaying::unknown);
    var lines = headers.getRequestHeader(IdempotencyKey.HEADER);
    IdempotencyKey.read(lines == null ? List.of() : lines);
    var whoAsks = new Pass(caller.partner(), scopes.all());
    return switch (carryOutAgain.carryOut(whoAsks, id, lines.getFirst())) {
      case Outcome.CarriedOut(var result) -> ReplayResponse.of(result);
      case Outcome.Unknown _ -> throw unknown();
      case Outcome.NotRepeatable _ ->
          throw refused("Its answer tells a secret or is a file, or it is about this log.");
      case Outcome.NotKept _ ->
          throw refused(
              "What it sent was not kept, or not all of it: the log keeps 16 kilobytes, and nothing"
                  + " that is about several firms, or about one that is not here.");
      case Outcome.Busy _ -> throw busy();
    };
  }

  /** An id as it stands in an address; empty when it cannot be one. */
  static Optional<UUID> id(String text) {
    try {
      return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static RuntimeException unknown() {
    return Problems.of(ProblemType.UNKNOWN_REQUEST, ProblemType.UNKNOWN_REQUEST.meaning());
  }

  private static RuntimeException refused(String why) {
    return Problems.of(ProblemType.REQUEST_NOT_REPLAYABLE, why);
  }

  private static HttpProblem busy() {
    var problem =
        Problems.of(
            ProblemType.UNAVAILABLE,
            "Another call of yours is carried out again at present, or too many of others are, or the"
                + " call had no answer within 20 seconds: the log tells whether it had its effect.");
    return HttpProblem.builder(problem)
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .build();
  }
}
