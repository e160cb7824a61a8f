/**
 * An edition as its author wrote it, with tables and follow-up questions spelt out as plain
 * questions.
 */
@NullMarked
package org.waymark.questionnaire.written;

import org.jspecify.annotations.NullMarked;
