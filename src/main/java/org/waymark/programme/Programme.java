package org.waymark.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Offer.Permanence;

/**
 * One support programme.
 *
 * @param id kebab-case, never reused
 * @param topics what it helps with, in words of the catalogue's vocabulary
 */
public record Programme(
    String id,
    Listing listing,
    Offer offer,
    List<String> topics,
    Eligibility eligibility,
    Status status,
    Evidence evidence) {

  public Programme {
    topics = List.copyOf(topics);
  }

  /**
   * What a directory prints.
   *
   * @param url where to apply or read on; null when no page is known
   * @param forFirms false for a parent fund or a policy, which nobody applies to
   */
  public record Listing(String name, String provider, @Nullable String url, boolean forFirms) {}

  public String name() {
    return listing.name();
  }

  public Optional<String> url() {
    return Optional.ofNullable(listing.url());
  }

  /** Whether this firm may take part, rule by rule. */
  public Eligibility.Judgement judge(FirmProfile firm) {
    return eligibility.judge(firm);
  }

  public Freshness freshness(LocalDate today) {
    return Freshness.of(this, today);
  }

  /**
   * Whether a firm may be sent to it at all.
   *
   * <p>Never to a closed programme, nor to one that nobody has seen in a source: it may not exist
   * as remembered, and a firm that finds a dead end stops trusting the rest. A permanent service of
   * unknown status stays, since it rarely goes; a call of unknown status goes, since it rarely
   * stays.
   */
  public boolean recommendable() {
    return listing.forFirms()
        && evidence.confidence() == Confidence.SEEN
        && switch (status.state()) {
          case OPEN -> true;
          case UNKNOWN -> offer.permanence() == Permanence.PERMANENT;
          case CLOSED -> false;
        };
  }
}
