package org.waymark.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again what a thread is at: where the time goes. */
final class Whereabouts implements AutoCloseable {

  private static final long EVERY = Duration.ofMillis(10).toNanos();

  private final Thread watched;
  private final String under;
  private final Thread watch = Thread.ofPlatform().unstarted(this::watching);
  private final Map<String, Integer> steps = new TreeMap<>();
  private final Map<String, Integer> spots = new TreeMap<>();
  private int looks;
  private volatile boolean over;

  private Whereabouts(Thread watched, String under) {
    this.watched = watched;
    this.under = under;
  }

  /**
   * Watches the current thread.
   *
   * @param under simple name of the type whose calls are the steps
   */
  static Whereabouts ofThisThread(String under) {
    var whereabouts = new Whereabouts(Thread.currentThread(), under);
    whereabouts.watch.start();
    return whereabouts;
  }

  private void watching() {
    while (!over) {
      look(watched.getStackTrace());
      LockSupport.parkNanos(EVERY);
    }
  }

  private void look(StackTraceElement[] stack) {
    looks++;
    var own =
        Arrays.stream(stack)
            .filter(frame -> frame.getClassName().startsWith("org.waymark."))
            .filter(frame -> !frame.getClassName().contains("_"))
            .map(Whereabouts::name)
            .toList();
    var waits = stack.length > 0 && stack[0].getClassName().startsWith("sun.nio.ch");
    spot(own).ifPresent(spot -> spots.merge(waits ? spot + " (waits)" : spot, 1, Integer::sum));
    step(own).ifPresent(step -> steps.merge(step, 1, Integer::sum));
  }

  private static Optional<String> spot(List<String> own) {
    return own.stream().filter(name -> !name.startsWith("Statements.")).findFirst();
  }

  /** What the type called. */
  private Optional<String> step(List<String> own) {
    for (var at = 1; at < own.size(); at++) {
      if (own.get(at).startsWith(under + ".")) {
        return Optional.of(own.get(at - 1));
      }
    }
    return Optional.empty();
  }

  private static String name(StackTraceElement frame) {
    var type = frame.getClassName();
    var method = frame.getMethodName();
    var lambda = method.startsWith("lambda$");
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + (lambda ? method.substring(7, method.lastIndexOf('$')) : method);
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    watch.join();
  }

  /** The steps, and the places in the code, most time first. */
  String told() {
    return told(steps, 6) + "; " + told(spots, 8);
  }

  private String told(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .map(entry -> "%s %d%%".formatted(entry.getKey(), 100 * entry.getValue() / looks))
        .toList()
        .toString();
  }
}
