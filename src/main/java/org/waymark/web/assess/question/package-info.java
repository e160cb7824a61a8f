/** One question, or one table of questions, a page. */
@NullMarked
package org.waymark.web.assess.question;

import org.jspecify.annotations.NullMarked;
