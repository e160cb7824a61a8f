/** Ten invented firms, to see whom a change to a programme lets in or shuts out. */
@NullMarked
package org.waymark.web.admin.programme.sample;

import org.jspecify.annotations.NullMarked;
