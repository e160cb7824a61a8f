/**
 * Codes by which an adviser and a firm that talk to each other agree that the one lets the other
 * in.
 */
@NullMarked
package org.waymark.organisation.consent.invite;

import org.jspecify.annotations.NullMarked;
