/** How much of the API the service can do. */
@NullMarked
package org.waymark.api.load;

import org.jspecify.annotations.NullMarked;
