/** Tries what hubs hold to. */
@NullMarked
package org.waymark.hub;

import org.jspecify.annotations.NullMarked;
