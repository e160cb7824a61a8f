/**
 * Partners fill in assessments with the firms they brought: each thing is done as the firm does it.
 */
@NullMarked
package org.waymark.assessment.brought;

import org.jspecify.annotations.NullMarked;
