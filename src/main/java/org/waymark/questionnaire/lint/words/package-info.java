/** The words of an edition: in the language they claim, and plain enough for a busy owner. */
@NullMarked
package org.waymark.questionnaire.lint.words;

import org.jspecify.annotations.NullMarked;
