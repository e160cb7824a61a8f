/** The controls in which a question is answered, and what is wrong with an answer. */
@NullMarked
package org.waymark.web.layout.ask;

import org.jspecify.annotations.NullMarked;
