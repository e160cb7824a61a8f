/** Pages in the name and colours of a hub. */
@NullMarked
package org.waymark.web.layout.brand;

import org.jspecify.annotations.NullMarked;
