/** The list of an adviser's clients, filtered, sorted and taken away as a file. */
@NullMarked
package org.waymark.web.advise.caseload;

import org.jspecify.annotations.NullMarked;
