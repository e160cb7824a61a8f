/** Turns away whoever calls the API too often, and tells everybody how much is left to them. */
@NullMarked
package org.waymark.api.limit;

import org.jspecify.annotations.NullMarked;
