/** Says in the visitor's language how a firm stands with support programmes. */
@NullMarked
package org.waymark.web.result.programme;

import org.jspecify.annotations.NullMarked;
