package org.waymark.webhook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.outbox.Message;
import org.waymark.outbox.QueueMessage;

/** Writes messages for partners within the transaction of the act that they tell of. */
@ApplicationScoped
class TellPartners {

  /** In bytes, as Standard Webhooks recommends. */
  private static final int LONGEST = 20_000;

  private final Shipments shipments;
  private final AsHousekeeping asHousekeeping;
  private final QueueMessage queueMessage;
  private final ObjectMapper json;
  private final Clock clock;

  TellPartners(
      Shipments shipments,
      AsHousekeeping asHousekeeping,
      QueueMessage queueMessage,
      ObjectMapper json,
      Clock clock) {
    this.shipments = shipments;
    this.asHousekeeping = asHousekeeping;
    this.queueMessage = queueMessage;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Something that is told: ids and links, and nothing about persons.
   *
   * @param event by its code
   * @param about the firm it is about, if it is about one
   */
  record Event(String event, @Nullable OrganisationId about, Map<String, Object> names) {}

  /**
   * To every endpoint that is told of such things; of what is about a firm, to those of the partner
   * that brought it.
   *
   * @return to how many that was
   */
  @Transactional(Transactional.TxType.MANDATORY)
  int write(Event event) {
    var about = event.about();
    return asHousekeeping.act(
        () ->
            about == null
                ? shipments.addToAll(event.event(), body(event), clock.instant())
                : addAll(shipments.listening(event.event(), about), event));
  }

  /**
   * The same to those endpoints of one partner alone: the firm that it is about may be gone.
   *
   * @return to how many that was
   */
  @Transactional(Transactional.TxType.MANDATORY)
  int write(Event event, PartnerId partner) {
    return asHousekeeping.act(() -> addAll(shipments.listening(event.event(), partner), event));
  }

  private int addAll(List<UUID> endpoints, Event event) {
    endpoints.forEach(endpoint -> add(endpoint, event));
    return endpoints.size();
  }

  /** What waits to be told of a firm is told to nobody, and what was told is read by nobody. */
  @Transactional(Transactional.TxType.MANDATORY)
  int takeBack(OrganisationId firm) {
    return asHousekeeping.act(() -> shipments.takeBack(firm));
  }

  /**
   * To one endpoint, whatever it is told of.
   *
   * @return the id of the message
   */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID writeTo(UUID endpoint, Event event) {
    return asHousekeeping.act(() -> add(endpoint, event));
  }

  /**
   * The same in place of one of its kind that waits there.
   *
   * @return the id of the message
   */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID writeInPlaceOfOthers(UUID endpoint, Event event) {
    return asHousekeeping.act(
        () -> {
          shipments.takeBack(endpoint, event.event());
          return add(endpoint, event);
        });
  }

  private UUID add(UUID endpoint, Event event) {
    var body = body(event);
    var id =
        queueMessage.queue(
            new Message(
                WebhookChannel.NAME,
                WebhookChannel.PAYLOAD,
                endpoint.toString(),
                event.about(),
                false,
                WebhookChannel.WORTH));
    shipments.add(id, new Shipments.Written(endpoint, event.event(), body), clock.instant());
    return id;
  }

  private String body(Event event) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", event.event());
    body.put("timestamp", clock.instant().toString());
    body.put("data", event.names());
    var written = written(body);
    if (written.getBytes(StandardCharsets.UTF_8).length >= LONGEST) {
      throw new IllegalArgumentException("Too long to be told: " + event.event());
    }
    return written;
  }

  private String written(Map<String, Object> body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message could not be written down", e);
    }
  }
}
