package org.waymark.api.v1;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.problem.Problems.InvalidValue;
import org.waymark.exchange.Fault;
import org.waymark.exchange.MalformedJsonException;
import org.waymark.exchange.StrictJson;

/** Bodies of requests, and the problems with them. */
final class JsonBody {

  private JsonBody() {}

  /** The body as one document; throws a problem when it is none. */
  static JsonNode read(byte[] body) {
    try {
      return StrictJson.read(body);
    } catch (MalformedJsonException e) {
      throw Problems.of(ProblemType.MALFORMED_JSON, String.valueOf(e.getMessage()));
    }
  }

  /** The problem with a document whose values are wrong. */
  static RuntimeException invalid(ProblemType type, List<Fault> faults) {
    var values = faults.size() == 1 ? "One value is" : faults.size() + " values are";
    return Problems.of(
        type,
        values + " wrong.",
        faults.stream().map(f -> new InvalidValue(f.pointer(), f.detail())).toList());
  }
}
