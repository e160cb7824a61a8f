/** The pages on which the managers of a hub keep it. */
@NullMarked
package org.waymark.web.hub;

import org.jspecify.annotations.NullMarked;
