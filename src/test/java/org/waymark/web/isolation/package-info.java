/** Who reaches what: every address of the service, by everybody, with everything that is kept. */
@NullMarked
package org.waymark.web.isolation;

import org.jspecify.annotations.NullMarked;
