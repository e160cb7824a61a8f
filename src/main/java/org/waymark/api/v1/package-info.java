/** The partner API, version 1: JSON over the same features that the pages use. */
@NullMarked
package org.waymark.api.v1;

import org.jspecify.annotations.NullMarked;
