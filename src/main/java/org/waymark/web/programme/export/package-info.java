/** The catalogue of support programmes as files to take away. */
@NullMarked
package org.waymark.web.programme.export;

import org.jspecify.annotations.NullMarked;
