package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.identity.Actor;

/**
 * Takes note of calls without making anybody wait: they are written down soon, by somebody else.
 * While that cannot keep up, or the database is away, calls are lost from the log and nothing else
 * is: the oldest of whoever has most of them waiting, so that nobody's many calls cost another one.
 */
@ApplicationScoped
public class CallLog {

  /** Bodies of 16 kB each make 16 MB of these, on each instance. */
  static final int MOST = 500;

  private final Map<Actor.Partner, Deque<Supplier<LoggedCall>>> waiting = new LinkedHashMap<>();
  private int count;
  private int lost;

  /**
   * Calls that are to be written down.
   *
   * @param calls the oldest first; each tells what was answered only when it is asked, which is not
   *     while somebody waits
   */
  record Noted(Actor.Partner partner, List<Supplier<LoggedCall>> calls) {

    Noted {
      calls = List.copyOf(calls);
    }
  }

  /**
   * Takes note of a call.
   *
   * @param call what was sent and answered: asked once, at a later time and on another thread
   */
  public synchronized void note(Actor.Partner partner, Supplier<LoggedCall> call) {
    waiting.computeIfAbsent(partner, _ -> new ArrayDeque<>()).add(call);
    count++;
    if (count > MOST) {
      waiting.values().stream().max(Comparator.comparingInt(Deque::size)).ifPresent(Deque::remove);
      count--;
      lost++;
    }
  }

  /** What waits of each partner. */
  synchronized List<Noted> take() {
    var taken =
        waiting.entrySet().stream()
            .map(each -> new Noted(each.getKey(), List.copyOf(each.getValue())))
            .toList();
    waiting.clear();
    count = 0;
    return taken;
  }

  /** How many were lost since somebody asked last. */
  synchronized int lost() {
    var since = lost;
    lost = 0;
    return since;
  }
}
