package org.waymark.web.layout.referral;

import org.waymark.web.layout.component.Text;

/**
 * What became of one programme, in a line.
 *
 * @param href where to read on
 * @param stage and since when, for example "In touch since 3 December 2026"
 * @param due whether it is time to say what became of it
 */
public record Outcome(Text name, String href, String stage, boolean due) {}
