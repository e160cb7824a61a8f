/**
 * What whoever builds on the API has to know, in English as the contract is: a quick start, the
 * reference and the rules.
 */
@NullMarked
package org.waymark.web.developer;

import org.jspecify.annotations.NullMarked;
