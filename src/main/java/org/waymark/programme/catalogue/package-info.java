/**
 * The catalogue as it is kept in the database: taken over from files, edited by administrators,
 * every change written down.
 */
@NullMarked
package org.waymark.programme.catalogue;

import org.jspecify.annotations.NullMarked;
