/** The pages on which a firm answers an adviser who asks to be let in. */
@NullMarked
package org.waymark.web.account.invitation;

import org.jspecify.annotations.NullMarked;
