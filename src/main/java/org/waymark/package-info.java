/** Starts the service, or runs one of its commands. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
