/**
 * Which addresses the service sends to: public ones alone, and never one that it has not looked at.
 */
@NullMarked
package org.waymark.webhook.address;

import org.jspecify.annotations.NullMarked;
