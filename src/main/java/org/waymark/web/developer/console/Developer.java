package org.waymark.web.developer.console;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.hub.partner.ApiScope;

/**
 * Somebody who has shown a token, as the cookie has it.
 *
 * @param client what the program calls itself whose token it was
 * @param scopes what the token covered
 * @param until when signing in is over
 */
record Developer(String client, Set<ApiScope> scopes, Instant until) {

  Developer {
    scopes = Set.copyOf(scopes);
  }

  byte[] written() {
    var codes = scopes.stream().map(ApiScope::code).sorted().collect(Collectors.joining(" "));
    return (until.getEpochSecond() + "\n" + client + "\n" + codes).getBytes(StandardCharsets.UTF_8);
  }

  /** Only of what was written so: whoever calls has unsealed it. */
  static Developer read(byte[] written) {
    var lines = new String(written, StandardCharsets.UTF_8).split("\n", -1);
    var scopes =
        Arrays.stream(lines[2].split(" ", -1))
            .map(ApiScope::ofCode)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return new Developer(lines[1], scopes, Instant.ofEpochSecond(Long.parseLong(lines[0])));
  }
}
