/** The pages on which administrators keep the catalogue of support programmes. */
@NullMarked
package org.waymark.web.admin.programme;

import org.jspecify.annotations.NullMarked;
