/** Says which firms others are compared with. */
@NullMarked
package org.waymark.web.layout.peers;

import org.jspecify.annotations.NullMarked;
