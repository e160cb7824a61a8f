package org.waymark.call;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall.Body;

/** Brings a call before the service as if it came from outside, without leaving it. */
public interface Dispatch {

  /**
   * What is to be called.
   *
   * @param method in capitals
   * @param address path and query
   * @param headers by name
   * @param body null for none
   */
  record Wish(String method, String address, Map<String, String> headers, @Nullable String body) {

    public Wish {
      headers = Map.copyOf(headers);
    }

    /** Keeps what lets it in out of logs. */
    @Override
    public String toString() {
      return method + " " + address;
    }
  }

  /**
   * What was answered.
   *
   * @param headers by name in lower case, each with its last value
   */
  record Result(int status, Map<String, String> headers, Body body) {

    public Result {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * Carries it out within the request under way, and waits for the answer. No transaction may be
   * under way.
   *
   * @return empty when too many are under way, or none was answered in time
   */
  Optional<Result> carryOut(Wish wish);
}
