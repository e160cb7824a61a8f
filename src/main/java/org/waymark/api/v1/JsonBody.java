package org.waymark.api.v1;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
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

  /** The body as one document that is an object; throws a problem when it is none. */
  public static JsonNode object(byte[] body, ProblemType type) {
    return object(read(body), type);
  }

  /** The same of a document that is read already. */
  public static JsonNode object(JsonNode document, ProblemType type) {
    if (!document.isObject()) {
      throw invalid(type, List.of(new Fault("", "must be an object")));
    }
    return document;
  }

  /**
   * Names every member of an object that has no business there.
   *
   * @param at JSON pointer (RFC 6901) of the object
   * @param faults takes in what is wrong
   */
  public static void refuseUnknown(
      JsonNode object, String at, Set<String> known, List<Fault> faults) {
    for (var member : object.properties()) {
      if (!known.contains(member.getKey())) {
        faults.add(Fault.of(at, member.getKey(), "is not known here: remove it"));
      }
    }
  }

  /**
   * The problem with a document whose values are wrong: with the first {@value #MOST_FAULTS} of
   * them, where there are more.
   */
  public static RuntimeException invalid(ProblemType type, List<Fault> faults) {
    var told = faults.stream().limit(MOST_FAULTS).toList();
    var values = told.size() == 1 ? "One value is" : told.size() + " values are";
    return Problems.of(
        type,
        values + " wrong.",
        told.stream().map(f -> new InvalidValue(f.pointer(), f.detail())).toList());
  }
}
