@NullMarked
package org.waymark.benchmark.disclosure;

import org.jspecify.annotations.NullMarked;
