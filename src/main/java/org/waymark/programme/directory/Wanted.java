package org.waymark.programme.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CouncilArea;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Finding.Outcome;

/**
 * Which programmes somebody looks for. What is empty or null leaves nothing out.
 *
 * @param places it is on offer, or may be, in at least one of them
 * @param topics it helps with at least one of them
 * @param words all stand in its name, its provider or its id
 */
public record Wanted(
    Standing standing,
    Set<CouncilArea> places,
    Set<String> topics,
    @Nullable Kind kind,
    @Nullable Charge charge,
    Words words) {

  public Wanted {
    places = Set.copyOf(places);
    topics = Set.copyOf(topics);
  }

  /** By whether a firm can still take it up. */
  public enum Standing {
    /**
     * What a firm could take up, so nothing closed and no parent fund or policy, unless it is asked
     * for by its name.
     */
    LIVE,
    /** Open when last seen, and seen lately enough to rely on. */
    OPEN,
    CLOSED,
    /** Everything there is an entry about. */
    ALL
  }

  /** Everything of a standing. */
  public static Wanted all(Standing standing) {
    return new Wanted(standing, Set.of(), Set.of(), null, null, Words.none());
  }

  /** The same with these words in its name, its provider or its id. */
  public Wanted named(Words others) {
    return new Wanted(standing, places, topics, kind, charge, others);
  }

  boolean takes(Listed listed) {
    var programme = listed.programme();
    return stands(listed)
        && (places.isEmpty() || reachesOneOf(programme))
        && (topics.isEmpty() || programme.topics().stream().anyMatch(topics::contains))
        && (kind == null || programme.offer().kinds().contains(kind))
        && (charge == null || programme.offer().cost().charge() == charge)
        && words.allIn(texts(programme));
  }

  private boolean stands(Listed listed) {
    return switch (standing) {
      case LIVE ->
          (!listed.closed() && listed.programme().listing().forFirms())
              || asksByName(listed.programme());
      case OPEN -> listed.freshness().openForCertain() && listed.programme().listing().forFirms();
      case CLOSED -> listed.closed();
      case ALL -> true;
    };
  }

  private boolean asksByName(Programme programme) {
    return !words.all().isEmpty() && words.allIn(names(programme));
  }

  private boolean reachesOneOf(Programme programme) {
    var coverage = programme.eligibility().coverage();
    return places.stream().anyMatch(area -> coverage.reaches(area) != Outcome.NOT_MET);
  }

  private static List<String> names(Programme programme) {
    return List.of(programme.name());
  }

  private static List<String> texts(Programme programme) {
    return Stream.concat(
            names(programme).stream(), Stream.of(programme.listing().provider(), programme.id()))
        .toList();
  }
}
