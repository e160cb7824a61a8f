/** What an adviser whom a firm has let in sees of what it handed in, or fills in with them. */
@NullMarked
package org.waymark.assessment.review;

import org.jspecify.annotations.NullMarked;
