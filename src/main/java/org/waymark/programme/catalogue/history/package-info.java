/** What became of entries over time, for whoever keeps a copy of the catalogue. */
@NullMarked
package org.waymark.programme.catalogue.history;

import org.jspecify.annotations.NullMarked;
