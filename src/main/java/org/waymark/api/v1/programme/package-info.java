/** The catalogue of support programmes, and whether they fit a firm, for programs. */
@NullMarked
package org.waymark.api.v1.programme;

import org.jspecify.annotations.NullMarked;
