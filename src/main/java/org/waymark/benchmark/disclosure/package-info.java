/**
 * Which figures may be published beside all that ever were, so that no arithmetic on them points at
 * few firms.
 */
@NullMarked
package org.waymark.benchmark.disclosure;

import org.jspecify.annotations.NullMarked;
