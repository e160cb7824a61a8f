package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.webhook.Endpoints;
import org.waymark.webhook.EventKind;

/** A partner tries out whether its program hears. */
@ApplicationScoped
public class SendTestEvent {

  private static final String TEST = "webhook.test";

  private static final String NOTHING = new UUID(0, 0).toString();

  private final Endpoints endpoints;
  private final TellPartners messages;

  SendTestEvent(Endpoints endpoints, TellPartners messages) {
    this.endpoints = endpoints;
    this.messages = messages;
  }

  /**
   * Sends a message that tells of nothing, as others are sent. While messages to the endpoint wait
   * there is one such message: the next takes its place.
   *
   * @return its id; empty when there is no such endpoint of this partner
   */
  @Transactional
  public Optional<UUID> send(Actor.Partner partner, UUID endpoint) {
    return endpoints
        .visibleTo(partner, endpoint)
        .map(
            found ->
                found.waits()
                    ? messages.writeInPlaceOfOthers(found.id(), test(found.id()))
                    : messages.writeTo(found.id(), test(found.id())));
  }

  /** What came of a test of one kind. */
  public sealed interface Trial {

    /** It is sent within seconds. */
    record Queued(UUID message) implements Trial {}

    /** The endpoint is paused: what is tried would pile up there among what is not. */
    record Paused() implements Trial {}

    /** There is no such endpoint of this partner. */
    record Unknown() implements Trial {}
  }

  /**
   * Sends a message as if something had come about, unless the endpoint is paused. It says that it
   * is a test, and its ids are all zeros: there is nothing where its links lead.
   */
  @Transactional
  public Trial send(Actor.Partner partner, UUID endpoint, EventKind kind) {
    var found = endpoints.visibleTo(partner, endpoint);
    if (found.isEmpty()) {
      return new Trial.Unknown();
    }
    if (found.get().waits()) {
      return new Trial.Paused();
    }
    return new Trial.Queued(
        messages.writeTo(endpoint, new TellPartners.Event(kind.code(), null, told(kind))));
  }

  private static TellPartners.Event test(UUID endpoint) {
    return new TellPartners.Event(TEST, null, Map.of("endpoint", endpoint));
  }

  private static Map<String, Object> told(EventKind kind) {
    var told = new LinkedHashMap<String, Object>();
    told.put("test", true);
    told.putAll(
        switch (kind) {
          case ASSESSMENT_SUBMITTED -> ofFirm("/api/v1/assessments/" + NOTHING);
          case REPORT_READY -> ofFirm("/api/v1/assessments/" + NOTHING + "/report");
          case BENCHMARK_RELEASED -> Map.of("id", 0, "href", "/api/v1/benchmarks/releases/0");
          case PROGRAMME_CHANGED ->
              Map.of("id", "test", "revision", 0, "href", "/api/v1/programmes/test");
          case REFERRAL_UPDATED -> {
            var referral = new LinkedHashMap<>(ofFirm("/api/v1/referrals/" + NOTHING));
            referral.put("version", 0);
            yield referral;
          }
          case GRANT_WITHDRAWN, ORGANISATION_ERASED -> Map.of("id", NOTHING);
        });
    return told;
  }

  private static Map<String, Object> ofFirm(String href) {
    return Map.of("id", NOTHING, "organisation", NOTHING, "href", href);
  }
}
