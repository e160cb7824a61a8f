/** Questionnaires as data: their editions, questions and answers, read from files and checked. */
@NullMarked
package org.waymark.questionnaire;

import org.jspecify.annotations.NullMarked;
