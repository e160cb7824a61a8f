/** Tries conditions over the firms and answers there can be, within bounds. */
@NullMarked
package org.waymark.questionnaire.search;

import org.jspecify.annotations.NullMarked;
