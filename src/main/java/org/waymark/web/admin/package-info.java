/** The pages on which administrators keep the service. */
@NullMarked
package org.waymark.web.admin;

import org.jspecify.annotations.NullMarked;
