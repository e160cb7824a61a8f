/** The firms that a partner brought: taken in, read, corrected and erased by its programs. */
@NullMarked
package org.waymark.api.v1.organisation;

import org.jspecify.annotations.NullMarked;
