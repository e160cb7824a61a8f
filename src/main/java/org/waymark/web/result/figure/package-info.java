/** What a report says about a firm's practices beside official figures. */
@NullMarked
package org.waymark.web.result.figure;

import org.jspecify.annotations.NullMarked;
