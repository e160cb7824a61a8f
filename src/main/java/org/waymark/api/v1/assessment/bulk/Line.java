package org.waymark.api.v1.assessment.bulk;

/**
 * A line that was sent.
 *
 * @param number counted from 1, with the empty ones
 * @param text without its end; the beginning of it where it is too long
 */
record Line(long number, byte[] text, boolean tooLong) {}
