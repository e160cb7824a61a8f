/** The firm: where it is, its profile, and the code with which it comes back. */
@NullMarked
package org.waymark.organisation;

import org.jspecify.annotations.NullMarked;
