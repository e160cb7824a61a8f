/** Says in the visitor's language with which firms a firm is compared. */
@NullMarked
package org.waymark.web.result.peers;

import org.jspecify.annotations.NullMarked;
