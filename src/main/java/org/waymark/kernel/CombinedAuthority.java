package org.waymark.kernel;

/**
 * An English combined authority.
 *
 * @param code ONS code, for example {@code E47000014}
 * @param name as ONS publishes it
 */
public record CombinedAuthority(String code, String name) {}
