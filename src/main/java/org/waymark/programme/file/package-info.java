/** Reads the catalogue of programmes from its YAML file, and refuses a broken one. */
@NullMarked
package org.waymark.programme.file;

import org.jspecify.annotations.NullMarked;
