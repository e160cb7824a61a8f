/** Calls that are brought before the service from within, as if they came from outside. */
@NullMarked
package org.waymark.http.again;

import org.jspecify.annotations.NullMarked;
