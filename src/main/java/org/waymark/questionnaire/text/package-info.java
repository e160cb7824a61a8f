/** Texts in the languages of an edition. */
@NullMarked
package org.waymark.questionnaire.text;

import org.jspecify.annotations.NullMarked;
