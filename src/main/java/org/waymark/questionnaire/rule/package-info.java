/** What follows from the answers besides what each is worth: levels, gates and questions back. */
@NullMarked
package org.waymark.questionnaire.rule;

import org.jspecify.annotations.NullMarked;
