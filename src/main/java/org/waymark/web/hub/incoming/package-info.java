/** The page on which a manager says who looks after firms that have asked for help. */
@NullMarked
package org.waymark.web.hub.incoming;

import org.jspecify.annotations.NullMarked;
