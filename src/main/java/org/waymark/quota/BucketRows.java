package org.waymark.quota;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Buckets in the database, which change by comparing and swapping. What an instance has last seen
 * of a bucket it takes for what is there, and learns from the swap that it is not: so a call costs
 * one short statement, and one that is refused none, for a bucket never has more than was seen.
 */
final class BucketRows extends AbstractCompareAndSwapBasedProxyManager<String> {

  private static final String READ = "select state from call_bucket where key = ?";

  private static final String ADD =
      "insert into call_bucket (state, full_at, key) values (?, ?, ?) on conflict do nothing";

  private static final String SWAP =
      "update call_bucket set state = ?, full_at = ? where key = ? and state = ?";

  private final DataSource database;
  private final Clock clock;
  private final Duration longestWindow;
  private final Remembered<byte[]> seen = new Remembered<>();

  /**
   * @param longestWindow after which every bucket is full again
   */
  BucketRows(DataSource database, Clock clock, Duration longestWindow) {
    super(ClientSideConfig.getDefault().withClientClock(new Ticks(clock)));
    this.database = database;
    this.clock = clock;
    this.longestWindow = longestWindow;
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeout) {
        return seen.of(key).or(() -> read(key));
      }

      @Override
      public boolean compareAndSwap(
          byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
        var done = swap(key, before, after);
        if (done) {
          seen.keep(key, after);
        } else {
          seen.forget(key);
        }
        return done;
      }
    };
  }

  private Optional<byte[]> read(String key) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(READ)) {
      query.setBytes(1, bytes(key));
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A caller's calls could not be counted", e);
    }
  }

  private boolean swap(String key, byte @Nullable [] before, byte[] after) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(before == null ? ADD : SWAP)) {
      statement.setBytes(1, after);
      statement.setTimestamp(2, Timestamp.from(clock.instant().plus(longestWindow)));
      statement.setBytes(3, bytes(key));
      if (before != null) {
        statement.setBytes(4, before);
      }
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("A caller's calls could not be counted", e);
    }
  }

  private static byte[] bytes(String key) {
    return HexFormat.of().parseHex(key);
  }

  @Override
  public void removeProxy(String key) {
    throw new UnsupportedOperationException("Buckets go by themselves");
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
    throw new UnsupportedOperationException("Calls are counted one after the other");
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String key) {
    throw new UnsupportedOperationException("Buckets go by themselves");
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }
}
