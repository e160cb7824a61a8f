/** Reads editions from their files: YAML, shape, conditions and rules, each error with its line. */
@NullMarked
package org.waymark.questionnaire.file;

import org.jspecify.annotations.NullMarked;
