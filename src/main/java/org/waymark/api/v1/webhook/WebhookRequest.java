package org.waymark.api.v1.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a request that registers an endpoint, as the API's description shows it. */
@Schema(
    description = "Where messages to a partner's program go, and what they are about",
    examples = WebhookRequest.EXAMPLE,
    additionalProperties = Schema.False.class)
record WebhookRequest(
    @Schema(
            required = true,
            maxLength = 2000,
            description =
                "An https URL with the name of a host on the public internet, port 443 or one from"
                    + " 1024, without a user or a fragment. It takes messages as Standard Webhooks"
                    + " 1.0.0 has them; redirects are not followed")
        String url,
    @Schema(
            required = true,
            minItems = 1,
            maxItems = EventsRequest.MOST,
            uniqueItems = true,
            description = EventsRequest.MEANING)
        List<EventCode> events) {

  static final String EXAMPLE =
      """
      {"url": "https://partner.example/hooks/waymark",
       "events": ["organisation.erased", "referral.updated"]}""";
}
