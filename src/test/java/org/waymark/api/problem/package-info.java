/** Problems that the API answers with. */
@NullMarked
package org.waymark.api.problem;

import org.jspecify.annotations.NullMarked;
