package org.waymark.print;

import org.waymark.kernel.Language;

/**
 * A report laid out.
 *
 * @param xhtml well-formed, with a title and its language, and with all it needs
 * @param language that most of it is in
 */
public record Sheet(String xhtml, Language language) {}
