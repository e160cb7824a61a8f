/** The pages on which an adviser lets a client in: by a code read out, or by an invitation. */
@NullMarked
package org.waymark.web.advise.invite;

import org.jspecify.annotations.NullMarked;
