package org.waymark.api.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.kernel.PartnerId;

/**
 * Lets each partner do one thing of a kind at a time in this instance, and all partners together a
 * few: each holds a thread for minutes, of which there are few, and perhaps a file.
 */
@ApplicationScoped
public class Turns {

  private static final int SECONDS_TO_WAIT = 10;

  private final Map<Key, Turn> taken = new HashMap<>();
  private final RoutingContext call;

  Turns(RoutingContext call) {
    this.call = call;
  }

  /** What takes long. */
  public enum Kind {
    /** As many files of the longest import fit where the service may write. */
    IMPORT("import", 6),
    /** So many imports are gone through at once. Whoever still sends takes no place from them. */
    LINES("import", 2),
    EXPORT("export", 6),
    RESET("reset", 2);

    private final String words;
    private final int most;

    Kind(String words, int most) {
      this.words = words;
      this.most = most;
    }
  }

  private record Key(PartnerId partner, Kind kind) {}

  /**
   * Takes a turn, which whoever takes it gives back; one that has not begun its work when the call
   * is over comes back by itself. Throws a problem where none is free.
   */
  public Turn take(PartnerId partner, Kind kind) {
    var turn = add(new Key(partner, kind));
    call.addEndHandler(_ -> turn.over());
    // Handlers that are added after the end are never called.
    if (call.response().closed() || call.response().ended()) {
      turn.over();
    }
    return turn;
  }

  private synchronized Turn add(Key key) {
    if (taken.containsKey(key)) {
      throw problem(
          ProblemType.TOO_MANY_CALLS,
          "Another %s of yours is under way. Wait until it has ended.".formatted(key.kind().words));
    }
    if (taken.keySet().stream().filter(other -> other.kind() == key.kind()).count()
        >= key.kind().most) {
      throw problem(
          ProblemType.UNAVAILABLE,
          "Other calls that take as long as this %s are under way. Try again in a while."
              .formatted(key.kind().words));
    }
    var turn = new Turn(this, key);
    taken.put(key, turn);
    return turn;
  }

  private static HttpProblem problem(ProblemType type, String detail) {
    return HttpProblem.builder(Problems.of(type, detail))
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .build();
  }

  private synchronized void giveBack(Turn turn) {
    taken.remove(turn.key, turn);
  }

  /** Somebody's turn. */
  public static final class Turn implements AutoCloseable {

    private final Turns turns;
    private final Key key;
    private boolean atWork;
    private boolean over;

    private Turn(Turns turns, Key key) {
      this.turns = turns;
      this.key = key;
    }

    /**
     * Begins the work, which then holds the turn until it gives it back, whoever still listens.
     *
     * @return false where the call was over before: then nobody waits for it
     */
    public synchronized boolean begin() {
      atWork = !over;
      return atWork;
    }

    /** The call is over. */
    private synchronized void over() {
      if (!atWork) {
        close();
      }
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
      over = true;
      turns.giveBack(this);
    }
  }
}
