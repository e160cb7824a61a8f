/** What programmes help with, in plain words. */
@NullMarked
package org.waymark.web.layout.topic;

import org.jspecify.annotations.NullMarked;
