/**
 * What whoever builds on the API has to know: a quick start, the reference as the contract has it,
 * and the rules. In English alone, as the contract is.
 */
@NullMarked
package org.waymark.web.developer;

import org.jspecify.annotations.NullMarked;
