package org.waymark.identity.program;

import java.util.Set;

/**
 * What a verified access token says of the program that shows it.
 *
 * @param client what the program calls itself at the identity provider
 * @param scopes what the provider lets it do here
 */
public record Program(String client, Set<ApiScope> scopes) {

  public Program {
    scopes = Set.copyOf(scopes);
  }
}
