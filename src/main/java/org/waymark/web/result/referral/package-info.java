/**
 * Pages on which a firm takes up what its report advises, says what became of it and is reminded.
 */
@NullMarked
package org.waymark.web.result.referral;

import org.jspecify.annotations.NullMarked;
