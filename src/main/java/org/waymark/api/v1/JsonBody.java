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
public final class JsonBody {

  /** Beyond this many faults the sender has misread the description; more would not help. */
  public static final int MOST_FAULTS = 50;

  private JsonBody() {}

  /** The body as one document; throws a problem when it is none. */
  public static JsonNode read(byte[] body) {
    try {
      return StrictJson.read(body);
    } catch (MalformedJsonException e) {
      throw Problems.of(ProblemType.MALFORMED_JSON, String.valueOf(e.getMessage()));
    }
  }

  /** The problem with a document whose values are wrong. */
  public static RuntimeException invalid(ProblemType type, List<Fault> faults) {
    var values = faults.size() == 1 ? "One value is" : faults.size() + " values are";
    return Problems.of(
        type,
        values + " wrong.",
        faults.stream().map(f -> new InvalidValue(f.pointer(), f.detail())).toList());
  }
}
