/** Pages on which an adviser answers together with a client, and the client says yes or no. */
@NullMarked
package org.waymark.web.assess.guided;

import org.jspecify.annotations.NullMarked;
