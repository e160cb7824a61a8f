package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.waymark.identity.Actor;

/**
 * Takes note of calls without making anybody wait: they are written down soon, by somebody else.
 * While that cannot keep up, or the database is away, calls are lost from the log and nothing else
 * is.
 */
@ApplicationScoped
public class CallLog {

  /** Bodies of 16 kB each make 16 MB of these, on each instance. */
  static final int MOST = 500;

  private final BlockingQueue<Noted> waiting = new ArrayBlockingQueue<>(MOST);
  private final AtomicInteger lost = new AtomicInteger();

  /**
   * A call that is to be written down.
   *
   * @param call tells what was answered only when it is asked, which is not while somebody waits
   */
  record Noted(Actor.Partner partner, Supplier<LoggedCall> call) {}

  /**
   * Takes note of a call, unless there are too many.
   *
   * @param call what was sent and answered: asked once, at a later time and on another thread
   */
  public void note(Actor.Partner partner, Supplier<LoggedCall> call) {
    if (!waiting.offer(new Noted(partner, call))) {
      lost.incrementAndGet();
    }
  }

  /** What waits, the oldest first. */
  List<Noted> take() {
    var taken = new ArrayList<Noted>();
    waiting.drainTo(taken);
    return taken;
  }

  /** How many were lost since somebody asked last. */
  int lost() {
    return lost.getAndSet(0);
  }
}
