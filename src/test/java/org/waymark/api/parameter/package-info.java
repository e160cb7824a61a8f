@NullMarked
package org.waymark.api.parameter;

import org.jspecify.annotations.NullMarked;
