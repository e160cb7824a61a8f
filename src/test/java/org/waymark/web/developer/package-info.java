/** Pages for whoever builds on the API. */
@NullMarked
package org.waymark.web.developer;

import org.jspecify.annotations.NullMarked;
