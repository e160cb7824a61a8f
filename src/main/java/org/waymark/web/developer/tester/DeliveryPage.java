package org.waymark.web.developer.tester;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.web.developer.console.Written;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.delivery.ReadMessage.Sending;
import org.waymark.webhook.delivery.ReadMessage.SentMessage;

/**
 * A message: what was sent, and what was answered.
 *
 * @param name the header webhook-id
 * @param next when it is sent next; null while it does not wait
 * @param body to the byte
 * @param replay where it is sent again; null where nothing can be sent
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveryPage(
    String event,
    String name,
    String state,
    @Nullable String next,
    String endpoint,
    String body,
    List<Attempt> attempts,
    @Nullable String replay)
    implements TemplateInstance {

  DeliveryPage {
    attempts = List.copyOf(attempts);
  }

  /**
   * One time it was sent.
   *
   * @param headers each on a line; empty where the secret that signed is not kept any more
   * @param answer how what was answered begins
   */
  record Attempt(String at, String answered, int milliseconds, String headers, String answer) {}

  static DeliveryPage of(Endpoint endpoint, SentMessage message) {
    var delivery = message.delivery();
    var due = delivery.dueAt();
    var address = EndpointPages.ADDRESS + "/" + endpoint.id();
    return new DeliveryPage(
        delivery.event(),
        delivery.name(),
        delivery.state(),
        due == null ? null : Written.second(due) + " UTC",
        address,
        message.body(),
        message.sendings().stream().map(DeliveryPage::attempt).toList(),
        endpoint.disabledAt() == null
            ? address + "/deliveries/" + delivery.id() + "/replay"
            : null);
  }

  private static Attempt attempt(Sending sending) {
    var attempt = sending.attempt();
    return new Attempt(
        Written.second(attempt.at()) + " UTC",
        EndpointPage.answered(attempt),
        attempt.milliseconds(),
        sending.headers().entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue())
            .collect(Collectors.joining("\n")),
        attempt.answer());
  }
}
