package org.waymark.api.v1.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a request that changes what an endpoint is told, as the description shows it. */
@Schema(
    name = "WebhookEventsRequest",
    description = "What an endpoint is sent messages about from now on, and where",
    examples = EventsRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record EventsRequest(
    @Schema(
            required = true,
            minItems = 1,
            maxItems = EventsRequest.MOST,
            uniqueItems = true,
            description = EventsRequest.MEANING)
        List<EventCode> events,
    @Schema(
            maxLength = 2000,
            description =
                "Another URL, as when an endpoint is registered; leave it out where it stays")
        @Nullable String url) {

  /** Each kind there is. */
  static final int MOST = 7;

  static final String MEANING =
      "Kinds of events, each once. Those about firms and referrals come for the partner's own"
          + " firms alone. Messages hold ids and links, and nothing about persons";

  static final String EXAMPLE = "{\"events\": [\"programme.changed\"]}";
}
