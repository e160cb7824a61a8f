package org.waymark.partner;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** How long things took, by name. */
final class Times {

  private final Map<String, List<Double>> milliseconds = new ConcurrentHashMap<>();

  void add(String name, long nanoseconds) {
    milliseconds.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>()).add(nanoseconds / 1e6);
  }

  int count(String name) {
    return milliseconds.getOrDefault(name, List.of()).size();
  }

  /**
   * In milliseconds.
   *
   * @param share of those that took no longer, 0 to 1
   */
  double within(String name, double share) {
    var sorted = milliseconds.getOrDefault(name, List.of()).stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  @Override
  public String toString() {
    return milliseconds.keySet().stream()
        .sorted()
        .map(
            name ->
                String.format(
                    Locale.ROOT,
                    "%-12s %6d  median %8.1f  95%% %8.1f  99%% %8.1f  slowest %8.1f",
                    name,
                    count(name),
                    within(name, 0.5),
                    within(name, 0.95),
                    within(name, 0.99),
                    within(name, 1)))
        .collect(Collectors.joining("\n"));
  }
}
