package org.waymark.web.developer.tester;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.developer.console.Written;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.delivery.Delivery;

/**
 * An endpoint and what it was told last.
 *
 * @param errors null when there are none
 * @param event which a test is to look like; null where nothing can be sent
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EndpointPage(
    @Nullable ErrorSummary errors,
    String url,
    String state,
    @Nullable Select event,
    String action,
    List<Row> rows)
    implements TemplateInstance {

  EndpointPage {
    rows = List.copyOf(rows);
  }

  /**
   * A message.
   *
   * @param answered the status of the last attempt, or why there was none
   */
  record Row(String href, String at, String event, String state, int attempts, String answered) {}

  static EndpointPage of(Endpoint endpoint, List<Delivery> deliveries, @Nullable String error) {
    var field = field(endpoint).withError(error == null ? null : Text.of(error));
    var address = EndpointPages.ADDRESS + "/" + endpoint.id();
    return new EndpointPage(
        ErrorSummary.of(field),
        endpoint.url(),
        EndpointsPage.state(endpoint),
        endpoint.disabledAt() == null ? events(endpoint, field) : null,
        address + "/test",
        deliveries.stream().map(delivery -> row(address, delivery)).toList());
  }

  private static Field field(Endpoint endpoint) {
    return Field.of("event", "Send a test event")
        .withHint(
            endpoint.pausedAt() == null
                ? "It is signed as others are, and says that it is a test. Its ids are zeros."
                : "While the endpoint is paused one waits, and the next takes its place.");
  }

  /** Those that are tests of a kind are sent at once, or not at all. */
  private static Select events(Endpoint endpoint, Field field) {
    var kinds = endpoint.pausedAt() == null ? EventKind.values() : new EventKind[0];
    return Select.of(
        field,
        Stream.concat(
                Stream.of(Choice.of("", "webhook.test")),
                Stream.of(kinds).map(kind -> Choice.of(kind.code(), kind.code())))
            .toList());
  }

  private static Row row(String address, Delivery delivery) {
    return new Row(
        address + "/deliveries/" + delivery.id(),
        Written.second(delivery.occurredAt()),
        delivery.event(),
        delivery.state(),
        delivery.attempts().size(),
        delivery.attempts().isEmpty() ? "not yet" : answered(delivery.attempts().getLast()));
  }

  static String answered(Delivery.Attempt attempt) {
    var status = attempt.status();
    return status == null ? attempt.outcome() : Integer.toString(status);
  }
}
