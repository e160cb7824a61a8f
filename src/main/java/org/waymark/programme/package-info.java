/** The catalogue of support programmes: what each offers, to whom, and how far that is verified. */
@NullMarked
package org.waymark.programme;

import org.jspecify.annotations.NullMarked;
