package org.waymark.api.contract;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.waymark.fixture.contract.Described;
import org.waymark.hub.partner.ApiScope;
import org.waymark.identity.provider.PretendProvider;

/** What a partner's program shows, rightly or not. */
final class Tokens {

  private static final Duration LASTS = Duration.ofHours(24);
  private static final List<String> NONE_OF_OURS =
      List.of("Bearer", "Bearer x.y.z", "Basic YTpi", "Bearer  ", "bearer a b", "é");

  private final PretendProvider provider;
  private final String client;
  private final Map<String, String> signed = new HashMap<>();

  Tokens(PretendProvider provider, String client) {
    this.provider = provider;
    this.client = client;
  }

  /** With the scope that an operation needs, or with all; none where it needs none. */
  Optional<String> right(Described operation, Random random) {
    if (operation.scopes().isEmpty()) {
      return random.nextInt(4) == 0 ? Optional.of(of(client, everything())) : Optional.empty();
    }
    return Optional.of(
        of(client, random.nextBoolean() ? everything() : String.join(" ", operation.scopes())));
  }

  /** None, one for other things, somebody else's, one of the past, or none of ours at all. */
  Optional<String> wrong(Described operation, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(of(client, everythingBut(operation.scopes())));
      case 2 -> Optional.of(of("nobody-we-know", everything()));
      case 3 -> Optional.of("Bearer " + provider.pastToken(client, everything()));
      default -> Optional.of(NONE_OF_OURS.get(random.nextInt(NONE_OF_OURS.size())));
    };
  }

  private String of(String program, String scopes) {
    return "Bearer "
        + signed.computeIfAbsent(
            program + " " + scopes, _ -> provider.programToken(program, scopes, LASTS));
  }

  private static String everything() {
    return everythingBut(List.of());
  }

  private static String everythingBut(List<String> scopes) {
    return Arrays.stream(ApiScope.values())
        .map(ApiScope::code)
        .filter(code -> !scopes.contains(code))
        .collect(Collectors.joining(" "));
  }
}
