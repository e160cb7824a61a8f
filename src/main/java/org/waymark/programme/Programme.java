package org.waymark.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Evidence.Confidence;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility;

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
    Evidence evidence,
    Links links) {

  public Programme {
    topics = List.copyOf(topics);
  }

  /**
   * What a directory prints.
   *
   * @param url where to apply or read on; null when no page is known
   * @param forFirms false for a parent fund or a policy, which nobody applies to
   * @param aliases ids and names under which people may still look for it
   */
  public record Listing(
      String name, String provider, @Nullable String url, boolean forFirms, List<String> aliases) {
    public Listing {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * How it stands to others; each a list of ids.
   *
   * @param requires what has to be done before it
   * @param leadsTo what it prepares for
   * @param supersedes what it came in the place of
   */
  public record Links(List<String> requires, List<String> leadsTo, List<String> supersedes) {

    /** It stands alone. */
    public static final Links NONE = new Links(List.of(), List.of(), List.of());

    public Links {
      requires = List.copyOf(requires);
      leadsTo = List.copyOf(leadsTo);
      supersedes = List.copyOf(supersedes);
    }
  }

  public String name() {
    return listing.name();
  }

  public Optional<String> url() {
    return Optional.ofNullable(listing.url());
  }

  /** Whether this firm may take part, rule by rule. */
  public Eligibility.Judgement judge(Applicant firm) {
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
   * stays. What has still to open is not there yet.
   *
   * @param today counts for dates on which it opens or closes
   */
  public boolean recommendable(LocalDate today) {
    return listing.forFirms()
        && evidence.confidence() == Confidence.SEEN
        && switch (status.on(today)) {
          case OPEN -> true;
          case UNKNOWN -> offer.permanence() == Permanence.PERMANENT;
          case UPCOMING, CLOSED -> false;
        };
  }
}
