/** Reports on what firms of a partner have submitted. */
@NullMarked
package org.waymark.api.v1.report;

import org.jspecify.annotations.NullMarked;
