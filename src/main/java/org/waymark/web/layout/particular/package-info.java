/** What a firm may tell beyond its profile, because a programme asks for it, as controls. */
@NullMarked
package org.waymark.web.layout.particular;

import org.jspecify.annotations.NullMarked;
