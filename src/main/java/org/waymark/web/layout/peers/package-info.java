/** Says in the visitor's language with which firms a firm is compared. */
@NullMarked
package org.waymark.web.layout.peers;

import org.jspecify.annotations.NullMarked;
