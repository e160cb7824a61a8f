/** The rules an edition is held to beyond its shape, each with a name, a line and a remedy. */
@NullMarked
package org.waymark.questionnaire.lint;

import org.jspecify.annotations.NullMarked;
