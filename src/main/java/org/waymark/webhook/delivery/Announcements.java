package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.waymark.benchmark.round.Releasing;
import org.waymark.programme.catalogue.Entries;
import org.waymark.webhook.EventKind;

/** Hears what happens here, within the transaction in which it does. */
@ApplicationScoped
class Announcements {

  private final TellPartners messages;

  Announcements(TellPartners messages) {
    this.messages = messages;
  }

  void released(@Observes Releasing.Released told) {
    var id = told.release().id();
    announce(
        EventKind.BENCHMARK_RELEASED,
        Map.of("id", id, "href", "/api/v1/benchmarks/releases/" + id));
  }

  void changed(@Observes Entries.Changed told) {
    announce(
        EventKind.PROGRAMME_CHANGED,
        Map.of(
            "id",
            told.programme(),
            "revision",
            told.revision(),
            "href",
            "/api/v1/programmes/" + told.programme()));
  }

  private void announce(EventKind kind, Map<String, Object> names) {
    messages.write(new TellPartners.Event(kind.code(), null, names));
  }
}
