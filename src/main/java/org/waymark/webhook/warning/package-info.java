/** Letters to partners whose programs can be told nothing. */
@NullMarked
package org.waymark.webhook.warning;

import org.jspecify.annotations.NullMarked;
