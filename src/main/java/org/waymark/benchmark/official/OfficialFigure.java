package org.waymark.benchmark.official;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;

/**
 * A published percentage about one practice, for the group closest to a firm.
 *
 * <p>Reads as "{@code percent}% of {@code who} in {@code group} {@code practice}".
 *
 * @param indicator id that questions link to, for example {@code csbs-two-factor}
 * @param percent 0 to 100, as published
 * @param group whom the figure is about, for example micro firms
 * @param words for what was counted and whom, in every language
 * @param population what the publisher counted, in its words
 * @param period as the publisher names it, for example {@code 2025/26}
 */
public record OfficialFigure(
    String indicator,
    BigDecimal percent,
    Precision precision,
    Breakdown group,
    Map<Language, Words> words,
    String population,
    String period,
    Provenance provenance) {

  /**
   * Our own words for an indicator in one language.
   *
   * @param who whom it counts, for example "firms"
   * @param practice what these do, for example "require two-step sign-in"
   */
  public record Words(String who, String practice) {}

  public Words in(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  /** The interval of the percentage; empty where none can be stated. */
  public Optional<Precision.Stated> interval() {
    return precision.interval(percent.doubleValue());
  }

  /** What a figure was published in. */
  public record Publication(String title, String publisher, String edition) {}

  /**
   * Where a figure was published and how it came to us.
   *
   * @param url of the publication
   * @param via the second-hand account it was read in; null when read in the publication itself
   */
  public record Provenance(
      Publication publication, String licence, String url, @Nullable String via) {

    public String title() {
      return publication.title();
    }

    public String publisher() {
      return publication.publisher();
    }

    public boolean firstHand() {
      return via == null;
    }

    public Optional<String> secondHandVia() {
      return Optional.ofNullable(via);
    }
  }
}
