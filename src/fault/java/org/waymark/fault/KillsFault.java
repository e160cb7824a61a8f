package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Kills processes of the packaged service between the commit of what they do and the telling of it:
 * every committed event is told at least once, in the order of its firm, and none that was rolled
 * back. A kill counts when it left a message that this process had written or begun to send and had
 * not noted as sent.
 */
class KillsFault {

  private static final int KILLS = Integer.getInteger("waymark.kills", 1_000);

  /** Side by side, each with a database of its own, to use more processors than one. */
  private static final int WORLDS = Integer.getInteger("waymark.kills.worlds", 2);

  private static final long SEED = Long.getLong("waymark.kills.seed", new Random().nextLong());

  /** No more processes are started after so long. */
  private static final Duration WITHIN =
      Duration.ofMinutes(Long.getLong("waymark.kills.within", 90));

  private static final Path FOLDER = Path.of("target", "kills");
  private static final String CLASSES = "classes.aot";
  private static final int LOGGED_EVERY = 25;
  private static final Logger LOG = Logger.getLogger(KillsFault.class);

  private final AtomicInteger kills = new AtomicInteger();
  private final AtomicInteger lives = new AtomicInteger();
  private final Map<String, Integer> ends = new TreeMap<>();
  private final Map<String, Integer> calls = new TreeMap<>();

  @Test
  void everyCommittedEventIsToldAndNoOther() throws Exception {
    LOG.infof("Seed %d, %d kills in %d worlds: -Dwaymark.kills.seed=%1$d", SEED, KILLS, WORLDS);
    World.clear(FOLDER);
    var complaints = new ArrayList<String>();
    var worlds = new ArrayList<World>();
    try (var threads = Executors.newFixedThreadPool(WORLDS)) {
      var runs = new ArrayList<Callable<List<String>>>();
      for (var i = 0; i < WORLDS; i++) {
        var world = new World(FOLDER.resolve("world-" + i), FOLDER.resolve(CLASSES), SEED + i);
        worlds.add(world);
        // One after the other: what the first makes ready serves all.
        world.begin();
        runs.add(() -> run(world));
      }
      for (var run : threads.invokeAll(runs)) {
        complaints.addAll(run.get());
      }
    } finally {
      worlds.forEach(World::close);
    }

    LOG.infof(
        "%d kills counted of %d, by moment and what they left: %s", kills.get(), lives.get(), ends);
    LOG.infof("Calls by what was answered: %s", calls);
    assertThat(complaints).as("seed " + SEED).isEmpty();
    assertThat(kills.get()).as("kills that left something to tell").isGreaterThanOrEqualTo(KILLS);
    assertThat(calls.keySet())
        .as("what is rolled back, or comes to nothing, occurs")
        .contains(Work.REFUSED + " 500", "submit 409", "erase, stale 412", "follow 412", "part 303")
        .as("and nothing fails but what the database refuses")
        .filteredOn(call -> call.matches(".* 5\\d\\d"))
        .containsExactly(Work.REFUSED + " 500");
  }

  private List<String> run(World world) throws InterruptedException {
    var until = Instant.now().plus(WITHIN);
    while (kills.get() < KILLS && lives.get() < 2 * KILLS + 20 && Instant.now().isBefore(until)) {
      var end = world.live();
      count(end);
      if (!end.complaints().isEmpty()) {
        return end.complaints();
      }
    }
    var complaints = world.settle();
    var came = world.reckoning();
    LOG.infof("%d messages came, %d of them again", came.arrivals().size(), came.repetitions());
    add(calls, world.named());
    return complaints;
  }

  private synchronized void count(World.End end) {
    var left =
        end.open().underWay() > 0
            ? "under way"
            : end.open().untried() > 0 ? "not begun" : "nothing";
    add(ends, List.of(end.moment() + ": " + left));
    var lived = lives.incrementAndGet();
    if (end.open().any() && kills.incrementAndGet() % LOGGED_EVERY == 0) {
      LOG.infof("%d kills of %d: %s", kills.get(), lived, ends);
    }
  }

  private synchronized void add(Map<String, Integer> counts, List<String> names) {
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
  }
}
