package org.waymark.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.waymark.fixture.packaged.Installation;
import org.waymark.fixture.packaged.Node;
import org.waymark.fixture.packaged.Nodes;
import org.waymark.fixture.packaged.PartnerProgram;

/**
 * A database, a partner that is told of everything, and one process of the service after the other,
 * each of which is killed.
 */
final class World implements AutoCloseable {

  private static final String CLIENT = "partner-of-the-proof";

  /** Whoever died may hold a message for five minutes. */
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(9);

  private static final int WORKS_AT_ONCE = 40;
  private static final int HANDS = 8;
  private static final int LONGEST_LIFE = 10_000;
  private static final int ANY_TIME = 1_500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Inbox inbox;
  private final Installation installation;
  private final Ledger ledger;
  private final Nodes nodes;
  private final Random random;

  private final Deque<Work> works = new ArrayDeque<>();
  private final List<String> leavers = new ArrayList<>();
  private final List<List<Work.Call>> calls = new ArrayList<>();
  private Map<String, List<String>> answers = Map.of();
  private String programme = "";
  private String token = "";

  World(Path folder, Path cache, long seed) throws IOException {
    Files.createDirectories(folder);
    random = new Random(seed);
    inbox = new Inbox();
    installation = new Installation(folder);
    ledger = new Ledger(installation.administratorsUrl());
    nodes = new Nodes(folder, cache, environment(), Nodes.FOR_SHORT_LIVES);
  }

  private Map<String, String> environment() {
    var environment = new HashMap<>(installation.environment());
    environment.put("WAYMARK_WEBHOOK_LOOPBACK", "true");
    environment.put("WAYMARK_OUTBOX_EVERY", "1s");
    environment.put("WAYMARK_OUTBOX_AFTER", "0s");
    environment.put("WAYMARK_QUOTA_PARTNER_CALLS", "1000000");
    return environment;
  }

  /** What came of a life. */
  record End(Moment moment, Ledger.Open open, List<String> complaints) {}

  /** The first process is not killed: it makes ready what the others need. */
  void begin() throws InterruptedException, SQLException {
    try (var node = nodes.first()) {
      token = installation.admits(CLIENT);
      ledger.refuseDoomed();
      var program = program(node);
      var events =
          List.of(
              "assessment.submitted",
              "report.ready",
              "referral.updated",
              "organisation.erased",
              "grant.withdrawn");
      program
          .callsOnce("/api/v1/webhooks", Map.of("url", inbox.address(), "events", events))
          .orElseThrow()
          .expect(201);
      var firm = program.bringsFirm("first");
      programme = takenUp(program, firm);
      var assessment = program.begins(firm, Work.QUESTIONNAIRE);
      answers = program.answersAll(assessment, Work.QUESTIONNAIRE);
      program.submits(assessment).orElseThrow().expect(200);
      calls.add(next(program).begin(program, programme, _ -> {}));
      awaitNothingWaiting();
    }
  }

  /** Some programme that firms can take up now. */
  private static String takenUp(PartnerProgram program, String firm) {
    for (var id : program.reads("/api/v1/programmes?limit=100").findValuesAsText("id")) {
      var wish = Map.of("organisation", firm, "programme", id);
      if (program.callsOnce("/api/v1/referrals", wish).orElseThrow().status() == 201) {
        return id;
      }
    }
    throw new IllegalStateException("Nothing can be taken up");
  }

  /** Starts a process, gives it work, and kills it. */
  End live() throws InterruptedException {
    var since = Instant.now();
    try (var node = nodes.next()) {
      var program = program(node);
      var work = next(program);
      var moment = Moment.drawn(random);
      var struck = new CountDownLatch(1);
      var dead = new CountDownLatch(1);
      var longest = moment == Moment.ANY ? random.nextInt(ANY_TIME) : LONGEST_LIFE;
      var jitter = random.nextInt(moment == Moment.ANSWERED ? 200_000 : 3_000);
      inbox.watchedBy(watch(moment, struck, dead));
      calls.add(
          work.begin(
              program,
              programme,
              _ -> {
                if (moment == Moment.ANSWERED) {
                  struck.countDown();
                }
              }));
      if (struck.await(longest, TimeUnit.MILLISECONDS)) {
        TimeUnit.MICROSECONDS.sleep(jitter);
      }
      node.kill();
      dead.countDown();
      inbox.watchedBy(Inbox.Watch.NONE);
      return new End(moment, ledger.open(since), reckoning().atAnyTime());
    }
  }

  /** Before its answer, or after it. */
  private static Inbox.Watch watch(Moment moment, CountDownLatch struck, CountDownLatch dead) {
    return switch (moment) {
      case COME ->
          new Inbox.Watch() {
            @Override
            public void came() {
              struck.countDown();
              awaitAtMost(dead);
            }
          };
      case TAKEN ->
          new Inbox.Watch() {
            @Override
            public void answered() {
              struck.countDown();
            }
          };
      case ANSWERED, ANY -> Inbox.Watch.NONE;
    };
  }

  private static void awaitAtMost(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The last process is not killed: what nobody else has told, it tells. */
  List<String> settle() throws InterruptedException {
    try (var _ = nodes.next()) {
      awaitNothingWaiting();
    }
    return reckoning().inTheEnd(leavers);
  }

  private void awaitNothingWaiting() throws InterruptedException {
    var until = Instant.now().plus(SETTLED_WITHIN);
    Thread.sleep(Duration.ofSeconds(3));
    while (ledger.waiting() > 0) {
      if (Instant.now().isAfter(until)) {
        throw new AssertionError(ledger.waiting() + " messages wait still");
      }
      Thread.sleep(Duration.ofMillis(500));
    }
  }

  private Work next(PartnerProgram program) throws InterruptedException {
    if (works.isEmpty()) {
      try (var hands = Executors.newFixedThreadPool(HANDS)) {
        var prepared = new ArrayList<Callable<Work>>();
        for (var i = 0; i < WORKS_AT_ONCE; i++) {
          var name = Integer.toString(leavers.size() + i);
          prepared.add(() -> Work.prepare(program, name, answers));
        }
        hands.invokeAll(prepared).stream().map(World::result).forEach(works::add);
      }
      works.forEach(work -> leavers.add(work.leaver()));
    }
    return works.remove();
  }

  private static Work result(Future<Work> prepared) {
    try {
      return prepared.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private PartnerProgram program(Node node) {
    return new PartnerProgram(client, node.address(), token);
  }

  Reckoning reckoning() {
    return new Reckoning(ledger, inbox.arrivals());
  }

  /** Every call there was, by name and what was answered. */
  List<String> named() {
    return calls.stream().map(Work::named).flatMap(List::stream).toList();
  }

  @Override
  public void close() {
    inbox.close();
    installation.close();
    client.close();
  }

  /** Removes what an earlier run has left. */
  static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
