package org.waymark.api.v1.assessment.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.kernel.PartnerId;

/**
 * Lets each partner have one import and one export at a time of this instance: each holds a thread,
 * of which there are few, for minutes.
 */
@ApplicationScoped
class Turns {

  private static final int SECONDS_TO_WAIT = 10;

  private final Set<Turn> taken = ConcurrentHashMap.newKeySet();
  private final RoutingContext call;

  Turns(RoutingContext call) {
    this.call = call;
  }

  private record Turn(PartnerId partner, String what) {}

  /**
   * Takes a turn that ends with the call, however that ends; throws a problem where somebody has
   * it.
   *
   * @param what an import or an export
   */
  void take(PartnerId partner, String what) {
    var turn = new Turn(partner, what);
    if (!taken.add(turn)) {
      throw HttpProblem.builder(
              Problems.of(
                  ProblemType.TOO_MANY_CALLS,
                  "Another %s of yours is under way. Wait for its end.".formatted(what)))
          .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
          .build();
    }
    call.addEndHandler(_ -> taken.remove(turn));
  }
}
