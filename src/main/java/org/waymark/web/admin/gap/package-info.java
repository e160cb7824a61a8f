/** Where firms are weakest and what help there is, for administrators. */
@NullMarked
package org.waymark.web.admin.gap;

import org.jspecify.annotations.NullMarked;
