/** Partners: organisations whose programs use the API. */
@NullMarked
package org.waymark.hub.partner;

import org.jspecify.annotations.NullMarked;
