/** The pages on which a firm sees who keeps it under their sign-in, and ends that. */
@NullMarked
package org.waymark.web.account.owner;

import org.jspecify.annotations.NullMarked;
