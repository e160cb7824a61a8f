package org.waymark.exchange;

/**
 * Something wrong in a document.
 *
 * @param pointer JSON pointer (RFC 6901) to the value at fault; empty for the whole document
 * @param detail what is wrong and what is expected
 */
public record Fault(String pointer, String detail) {}
