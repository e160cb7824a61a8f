package org.waymark.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A local authority district, the finest place a firm tells us. Region and nation follow from it.
 *
 * @param code ONS code, for example {@code E08000037}
 * @param name as ONS publishes it, for example {@code Gateshead}
 * @param authority the combined authority it belongs to; null outside one
 */
public record CouncilArea(
    String code, String name, Region region, @Nullable CombinedAuthority authority) {

  public Optional<CombinedAuthority> combinedAuthority() {
    return Optional.ofNullable(authority);
  }

  public Nation nation() {
    return region.nation();
  }
}
