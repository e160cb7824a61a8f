package org.waymark.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue, read once and found sound.
 *
 * @param compiled day on which it was put together
 * @param topics the closed vocabulary of what programmes help with
 * @param all in the order of the file, closed ones included
 */
public record Programmes(LocalDate compiled, Set<String> topics, List<Programme> all) {

  public Programmes {
    topics = Set.copyOf(topics);
    all = List.copyOf(all);
  }

  public Optional<Programme> find(String id) {
    return all.stream().filter(programme -> programme.id().equals(id)).findFirst();
  }

  /** The programme of this id, or the one that goes by this alias. */
  public Optional<Programme> named(String idOrAlias) {
    return find(idOrAlias)
        .or(
            () ->
                all.stream()
                    .filter(programme -> programme.listing().aliases().contains(idOrAlias))
                    .findFirst());
  }

  /** Those a firm may be sent to, see {@link Programme#recommendable}. */
  public Stream<Programme> recommendable(LocalDate today) {
    return all.stream().filter(programme -> programme.recommendable(today));
  }
}
