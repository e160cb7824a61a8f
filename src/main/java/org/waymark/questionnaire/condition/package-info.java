/**
 * Compiles the conditions of an edition, and checks that they can never fail on a firm's answers
 * and decide something.
 */
@NullMarked
package org.waymark.questionnaire.condition;

import org.jspecify.annotations.NullMarked;
