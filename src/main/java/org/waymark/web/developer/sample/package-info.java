/** What the quick start consists of: calls for a shell, and answers that lead to a report. */
@NullMarked
package org.waymark.web.developer.sample;

import org.jspecify.annotations.NullMarked;
