/**
 * The parts a page is made of: one value for each tag in {@code templates/tags}, which renders it
 * as the govuk-frontend component of the same name.
 */
@NullMarked
package org.waymark.web.layout.component;

import org.jspecify.annotations.NullMarked;
