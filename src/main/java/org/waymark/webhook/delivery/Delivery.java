package org.waymark.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.signature.Signature;

/**
 * A message to an endpoint and what became of it.
 *
 * @param event what it tells of, by its code
 * @param state one of {@link #STATES}
 * @param dueAt when it is tried next; null while it does not wait
 * @param attempts the first first
 */
public record Delivery(
    UUID id,
    String event,
    Instant occurredAt,
    String state,
    @Nullable Instant dueAt,
    List<Attempt> attempts) {

  /** By name. The last: it waited until it was not worth telling any more. */
  public static final List<String> STATES = List.of("waiting", "sent", "given-up", "too-late");

  public Delivery {
    attempts = List.copyOf(attempts);
  }

  /** Under which name it goes out, in the header webhook-id. */
  public String name() {
    return name(id);
  }

  /** The same for one that nobody has read yet. */
  public static String name(UUID delivery) {
    return Signature.name(delivery);
  }

  /**
   * One time it was sent.
   *
   * @param status null where nothing was answered
   * @param outcome in one word what came of it
   * @param milliseconds until it was answered, or given up
   * @param answer its beginning
   */
  public record Attempt(
      Instant at, @Nullable Integer status, String outcome, int milliseconds, String answer) {}
}
