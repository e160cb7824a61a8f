/** How a message shows whom it is from, and what is amiss where it does not. */
@NullMarked
package org.waymark.webhook.signature;

import org.jspecify.annotations.NullMarked;
