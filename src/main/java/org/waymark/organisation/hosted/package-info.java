/** Links with which a partner lets a firm that it brought go on in the firm's own browser. */
@NullMarked
package org.waymark.organisation.hosted;

import org.jspecify.annotations.NullMarked;
