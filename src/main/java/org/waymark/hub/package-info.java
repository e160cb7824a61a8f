/** Hubs: what they are called, where they help, what they look like, and who keeps them. */
@NullMarked
package org.waymark.hub;

import org.jspecify.annotations.NullMarked;
