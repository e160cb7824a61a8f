/** What an edition rests on, and the frameworks it can be held against. */
@NullMarked
package org.waymark.questionnaire.source;

import org.jspecify.annotations.NullMarked;
