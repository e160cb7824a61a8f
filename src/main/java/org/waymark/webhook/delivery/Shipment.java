package org.waymark.webhook.delivery;

import java.util.UUID;
import org.waymark.kernel.PartnerId;

/**
 * A message and where it goes.
 *
 * @param url as it was registered
 * @param body to the byte what is signed
 * @param open whether the endpoint takes anything, and its partner has access still
 */
record Shipment(UUID id, UUID endpoint, PartnerId partner, String url, String body, boolean open) {}
