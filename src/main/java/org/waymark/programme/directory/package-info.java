/** The catalogue as anybody looks through it: what is found, in which order, and what instead. */
@NullMarked
package org.waymark.programme.directory;

import org.jspecify.annotations.NullMarked;
