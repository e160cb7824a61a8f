/**
 * What a firm says: its answers, and conditions over them that stay open while something is not
 * known.
 */
@NullMarked
package org.waymark.questionnaire.answer;

import org.jspecify.annotations.NullMarked;
