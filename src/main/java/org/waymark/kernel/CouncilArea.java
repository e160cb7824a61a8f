package org.waymark.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A local authority district, the finest place a firm tells us. Region and nation follow from it.
 *
 * @param code ONS code, for example {@code E08000037}
 * @param name as ONS publishes it, for example {@code Gateshead}
 * @param welshName as ONS publishes it; null where it has none of its own
 * @param authority the combined authority it belongs to; null outside one
 */
public record CouncilArea(
    String code,
    String name,
    @Nullable String welshName,
    Region region,
    @Nullable CombinedAuthority authority) {

  /** An area that has one name in every language. */
  public CouncilArea(
      String code, String name, Region region, @Nullable CombinedAuthority authority) {
    this(code, name, null, region, authority);
  }

  public String name(Language language) {
    return switch (language) {
      case ENGLISH -> name;
      case WELSH -> welshName == null ? name : welshName;
    };
  }

  public Optional<CombinedAuthority> combinedAuthority() {
    return Optional.ofNullable(authority);
  }

  public Nation nation() {
    return region.nation();
  }
}
