package org.waymark.quota;

import java.time.Duration;

/**
 * How many calls somebody may make. They come back one by one, evenly: whoever has used all of them
 * need not wait for the end of the window to make the next.
 *
 * @param name of the rule, a word
 * @param calls at once, and again in each window
 */
public record Quota(String name, long calls, Duration window) {}
