/** Somebody who keeps more than one firm says which they mean. */
@NullMarked
package org.waymark.web.account.firm;

import org.jspecify.annotations.NullMarked;
