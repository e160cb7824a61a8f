/** Stylesheets and scripts, and the version under which browsers keep them. */
@NullMarked
package org.waymark.web.layout.asset;

import org.jspecify.annotations.NullMarked;
