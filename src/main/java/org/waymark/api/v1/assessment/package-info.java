/**
 * Assessments of the firms that a partner brought: begun, answered and handed in by its programs.
 */
@NullMarked
package org.waymark.api.v1.assessment;

import org.jspecify.annotations.NullMarked;
