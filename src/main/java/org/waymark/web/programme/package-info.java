/** Pages on which anybody looks through the catalogue of support programmes. */
@NullMarked
package org.waymark.web.programme;

import org.jspecify.annotations.NullMarked;
