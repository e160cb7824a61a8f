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

  /** Those a firm may be sent to, see {@link Programme#recommendable()}. */
  public Stream<Programme> recommendable() {
    return all.stream().filter(Programme::recommendable);
  }
}
