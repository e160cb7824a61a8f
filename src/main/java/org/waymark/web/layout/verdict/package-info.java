/** What an adviser found of answers, and the scores side by side, for adviser and firm alike. */
@NullMarked
package org.waymark.web.layout.verdict;

import org.jspecify.annotations.NullMarked;
