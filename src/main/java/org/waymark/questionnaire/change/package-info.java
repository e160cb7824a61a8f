/** What changed between two editions, part by part, for someone who reviews the newer one. */
@NullMarked
package org.waymark.questionnaire.change;

import org.jspecify.annotations.NullMarked;
