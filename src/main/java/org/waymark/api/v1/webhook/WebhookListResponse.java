package org.waymark.api.v1.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's endpoints, ten at most, the oldest first. */
record WebhookListResponse(@Schema(required = true) List<WebhookResponse> webhooks) {}
