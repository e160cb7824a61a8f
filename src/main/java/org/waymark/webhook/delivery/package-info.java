/** What is told to partners' programs: written with the act, signed, sent, and kept for a while. */
@NullMarked
package org.waymark.webhook.delivery;

import org.jspecify.annotations.NullMarked;
