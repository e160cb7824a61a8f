/** Finds out for which firm somebody comes: by its code, by signing in, or by their own choice. */
@NullMarked
package org.waymark.web.layout.recognition;

import org.jspecify.annotations.NullMarked;
