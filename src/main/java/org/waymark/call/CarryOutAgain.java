package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall.Body;
import org.waymark.call.Passes.Pass;
import org.waymark.kernel.PartnerId;

/**
 * Carries one of a partner's calls out again, as whoever asks for it now. One of each partner at a
 * time: there are few places, and nobody shall find all of them taken by another.
 */
@ApplicationScoped
public class CarryOutAgain {

  private final LoggedCalls calls;
  private final Dispatch dispatch;
  private final Passes passes;
  private final Set<PartnerId> underWay = ConcurrentHashMap.newKeySet();

  CarryOutAgain(LoggedCalls calls, Dispatch dispatch, Passes passes) {
    this.calls = calls;
    this.dispatch = dispatch;
    this.passes = passes;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It was carried out, and may have been refused: the answer says so. */
    record CarriedOut(Dispatch.Result result) implements Outcome {}

    /** The partner has made no such call in the last seven days. */
    record Unknown() implements Outcome {}

    /** It tells a secret, is a file, or is about the log. */
    record NotRepeatable() implements Outcome {}

    /** What it said was not kept, or not all of it. */
    record NotKept() implements Outcome {}

    /** Another of the partner's, or too many, are under way, or there was no answer in time. */
    record Busy() implements Outcome {}
  }

  /**
   * Carries it out. It has its effect again, unless it had one with that key.
   *
   * @param whoAsks with the scopes of now: the call may need others than it did
   * @param key as the header Idempotency-Key has it, with its quotes
   */
  public Outcome carryOut(Pass whoAsks, UUID id, String key) {
    var found = calls.visible(whoAsks.partner(), id);
    if (found.isEmpty()) {
      return new Outcome.Unknown();
    }
    var call = found.get();
    if (!call.repeatable()) {
      return new Outcome.NotRepeatable();
    }
    if (!isKept(call.sent().body())) {
      return new Outcome.NotKept();
    }
    return inTurn(whoAsks, pass -> dispatch.carryOut(wish(call.sent(), key, pass)));
  }

  private Outcome inTurn(Pass whoAsks, Function<String, Optional<Dispatch.Result>> act) {
    var whose = whoAsks.partner().partner();
    if (!underWay.add(whose)) {
      return new Outcome.Busy();
    }
    try {
      return passes
          .with(whoAsks, act)
          .<Outcome>map(Outcome.CarriedOut::new)
          .orElseGet(Outcome.Busy::new);
    } finally {
      underWay.remove(whose);
    }
  }

  private static boolean isKept(Body body) {
    var length = body.bytes();
    return (length != null && length == 0) || (body.whole() && body.text() != null);
  }

  private static Dispatch.Wish wish(LoggedCall.Sent sent, String key, String pass) {
    var headers = new HashMap<String, String>();
    headers.put("Authorization", Passes.SCHEME + " " + pass);
    put(headers, "Idempotency-Key", sent.key() == null ? null : key);
    put(headers, "If-Match", sent.ifMatch());
    put(headers, "Content-Type", sent.body().type());
    return new Dispatch.Wish(sent.method(), sent.address(), headers, sent.body().text());
  }

  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }
}
