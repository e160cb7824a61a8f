/** Where firms are weakest, beside the help there is for it. */
@NullMarked
package org.waymark.report.gap;

import org.jspecify.annotations.NullMarked;
