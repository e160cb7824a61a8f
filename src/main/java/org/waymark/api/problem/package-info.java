/** What the API says when something is wrong: a closed list of problems in the form of RFC 9457. */
@NullMarked
package org.waymark.api.problem;

import org.jspecify.annotations.NullMarked;
