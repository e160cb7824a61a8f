/** What was told to the endpoints of a partner's programs, and what can be told again. */
@NullMarked
package org.waymark.api.v1.webhook.delivery;

import org.jspecify.annotations.NullMarked;
