/**
 * Compiles the conditions of an edition and checks that they can never fail on a firm's answers.
 */
@NullMarked
package org.waymark.questionnaire.condition;

import org.jspecify.annotations.NullMarked;
