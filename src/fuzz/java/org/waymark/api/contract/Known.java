package org.waymark.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What a partner's program has learnt from answers, so that later calls are about things that are
 * there, in whatever state others have left them.
 */
final class Known {

  /** As many of a kind: old ones make room. */
  private static final int MOST = 40;

  private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern ADDRESS =
      Pattern.compile("/api/v1/(organisation|assessment|referral|webhook)s/(" + UUID + ")");
  private static final Pattern NEXT = Pattern.compile("[?&]cursor=([^\"&]+)");

  private final Random random;
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, List<Call>> calls = new HashMap<>();
  private final Map<String, String> endpoints = new HashMap<>();
  private Optional<JsonNode> receipt = Optional.empty();

  Known(Random random) {
    this.random = random;
  }

  /** Something is there. */
  void learn(String variable, String id) {
    var some = ids.computeIfAbsent(variable, _ -> new ArrayList<>());
    if (some.contains(id)) {
      return;
    }
    if (some.size() < MOST) {
      some.add(id);
    } else {
      some.set(random.nextInt(MOST), id);
    }
  }

  /** A message was written to an endpoint. */
  void learnDelivery(String endpoint, String id) {
    learn("delivery", id);
    endpoints.put(id, endpoint);
  }

  /** To which endpoint a message was written. */
  Optional<String> endpoint(String delivery) {
    return Optional.ofNullable(endpoints.get(delivery));
  }

  /** Learns from a call that had its effect. */
  void learn(Call call, String answer, Optional<String> tag, JsonNode body) {
    ADDRESS.matcher(answer).results().forEach(found -> learn(found.group(1), found.group(2)));
    NEXT.matcher(answer).results().forEach(found -> learn("cursor", found.group(1)));
    tag.ifPresent(value -> tags.put(thing(call.path()), value));
    if (call.operation().method().equals("DELETE") && random.nextInt(5) > 0) {
      ids.values().forEach(some -> some.removeIf(call.path()::endsWith));
    }
    if (call.operation().id().equals("testWebhook")) {
      learnDelivery(call.path().split("/", -1)[4], body.path("id").asText());
    }
    if (call.operation().id().equals("giveReceipt")) {
      receipt = Optional.of(body);
    }
    if (call.headers().containsKey("Idempotency-Key")) {
      var before = calls.computeIfAbsent(call.operation().id(), _ -> new ArrayList<>());
      if (before.size() < MOST) {
        before.add(call);
      }
    }
  }

  Optional<String> one(String variable) {
    return one(ids.getOrDefault(variable, List.of()));
  }

  /** A call to an operation that was made before, key and all. */
  Optional<Call> earlier(String operation) {
    return one(calls.getOrDefault(operation, List.of()));
  }

  /** The version of a thing that was answered last. */
  Optional<String> tag(String path) {
    return Optional.ofNullable(tags.get(thing(path)));
  }

  Optional<JsonNode> receipt() {
    return receipt;
  }

  /** Whose address a path begins with. */
  private static String thing(String path) {
    var found = ADDRESS.matcher(path);
    return found.lookingAt() ? found.group() : path;
  }

  private <T> Optional<T> one(List<T> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
  }
}
