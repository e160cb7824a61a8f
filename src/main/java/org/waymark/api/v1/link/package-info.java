/** Links with which a partner's firm goes on in a browser, for programs. */
@NullMarked
package org.waymark.api.v1.link;

import org.jspecify.annotations.NullMarked;
