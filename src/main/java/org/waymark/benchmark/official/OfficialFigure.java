package org.waymark.benchmark.official;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published percentage about one practice, for the group closest to a firm.
 *
 * <p>Reads as "{@code percent}% of {@code group} {@code label}".
 *
 * @param indicator id that questions link to, for example {@code csbs-two-factor}
 * @param percent 0 to 100, as published
 * @param group for example "UK micro firms (1 to 9 people)"
 * @param label what these firms do, for example "require two-step sign-in"
 * @param population what the publisher counted, in its words
 * @param period as the publisher names it, for example {@code 2025/26}
 */
public record OfficialFigure(
    String indicator,
    BigDecimal percent,
    String group,
    String label,
    String population,
    String period,
    Provenance provenance) {

  /**
   * Where a figure was published and how it came to us.
   *
   * @param title of the publication
   * @param url of the publication
   * @param via the second-hand account it was read in; null when read in the publication itself
   */
  public record Provenance(
      String title, String publisher, String licence, String url, @Nullable String via) {

    public boolean firstHand() {
      return via == null;
    }

    public Optional<String> secondHandVia() {
      return Optional.ofNullable(via);
    }
  }
}
