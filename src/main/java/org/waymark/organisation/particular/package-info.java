/** What a firm has told of itself beyond its profile, because somebody had to ask. */
@NullMarked
package org.waymark.organisation.particular;

import org.jspecify.annotations.NullMarked;
