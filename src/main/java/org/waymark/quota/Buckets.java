package org.waymark.quota;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What is left to each caller. */
@ApplicationScoped
class Buckets {

  /** Callers that share one wait for each other, for about as long as a statement takes. */
  private static final int LOCKS = 256;

  private final DataSource database;
  private final BucketRows rows;
  private final Absence absence;

  /**
   * Calls of one caller to one instance take turns: else all but one would lose each swap and ask
   * again.
   */
  private final ReentrantLock[] turns =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

  Buckets(DataSource database, Absence absence, QuotaConfig config, Clock clock) {
    this.database = database;
    this.absence = absence;
    rows = new BucketRows(database, clock, longest(config));
  }

  private static Duration longest(QuotaConfig config) {
    var partner = config.partner().window();
    var sender = config.sender().window();
    return partner.compareTo(sender) > 0 ? partner : sender;
  }

  /**
   * Takes calls from what is left: all of them, or none.
   *
   * @param key 64 hexadecimal digits
   */
  Verdict take(String key, Quota quota, long calls) {
    var turn = turns[Math.floorMod(key.hashCode(), LOCKS)];
    turn.lock();
    try {
      return absence.lasts() ? new Verdict.Uncounted() : verdict(quota, probe(key, quota, calls));
    } finally {
      turn.unlock();
    }
  }

  private ConsumptionProbe probe(String key, Quota quota, long calls) {
    var limits =
        BucketConfiguration.builder()
            .addLimit(
                limit -> limit.capacity(quota.calls()).refillGreedy(quota.calls(), quota.window()))
            .build();
    return rows.builder().build(key, () -> limits).tryConsumeAndReturnRemaining(calls);
  }

  private static Verdict verdict(Quota quota, ConsumptionProbe probe) {
    var full = Duration.ofNanos(probe.getNanosToWaitForReset());
    return probe.isConsumed()
        ? new Verdict.Counted(quota, probe.getRemainingTokens(), full)
        : new Verdict.Exceeded(quota, Duration.ofNanos(probe.getNanosToWaitForRefill()), full);
  }

  /** Removes those that have been full since before. */
  void removeFull(Instant before) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("delete from call_bucket where full_at < ?")) {
      statement.setTimestamp(1, Timestamp.from(before));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Buckets could not be removed", e);
    }
  }
}
