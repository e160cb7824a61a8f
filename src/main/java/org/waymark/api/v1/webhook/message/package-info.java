/** The messages that webhooks carry, as the API's description shows them. */
@NullMarked
package org.waymark.api.v1.webhook.message;

import org.jspecify.annotations.NullMarked;
