/** The forms an answer takes, and what it is worth in them. */
@NullMarked
package org.waymark.questionnaire.format;

import org.jspecify.annotations.NullMarked;
