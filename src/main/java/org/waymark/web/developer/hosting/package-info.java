/** How partners send firms here, told to whoever builds on the API, in English. */
@NullMarked
package org.waymark.web.developer.hosting;

import org.jspecify.annotations.NullMarked;
