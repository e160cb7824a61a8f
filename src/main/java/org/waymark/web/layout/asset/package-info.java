/**
 * Stylesheets and scripts, the version under which browsers keep them, and what they may not keep.
 */
@NullMarked
package org.waymark.web.layout.asset;

import org.jspecify.annotations.NullMarked;
