/** Who is acting, so that everything that touches a firm's data can ask. */
@NullMarked
package org.waymark.identity;

import org.jspecify.annotations.NullMarked;
