/**
 * People who have signed in and keep a firm as theirs, so that they come to it without its code.
 */
@NullMarked
package org.waymark.organisation.ownership;

import org.jspecify.annotations.NullMarked;
