package org.waymark.web.developer.tester;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.waymark.webhook.Endpoint;

/** A partner's endpoints. */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EndpointsPage(List<Row> rows) implements TemplateInstance {

  EndpointsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One endpoint.
   *
   * @param state in words
   */
  record Row(String href, String url, String events, String state) {}

  static EndpointsPage of(List<Endpoint> endpoints) {
    return new EndpointsPage(endpoints.stream().map(EndpointsPage::row).toList());
  }

  private static Row row(Endpoint endpoint) {
    return new Row(
        EndpointPages.ADDRESS + "/" + endpoint.id(),
        endpoint.url(),
        String.join(", ", endpoint.events().stream().map(kind -> kind.code()).sorted().toList()),
        state(endpoint));
  }

  static String state(Endpoint endpoint) {
    if (endpoint.disabledAt() != null) {
      return "Stopped: it answered 410. Messages wait, for seven days at most.";
    }
    return endpoint.pausedAt() == null
        ? "Active"
        : "Paused: messages wait, for seven days at most.";
  }
}
