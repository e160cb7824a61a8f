package org.waymark.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.SetClock;
import org.waymark.fixture.TableOwner;
import org.waymark.kernel.Sha256;

/** Two instances of the service, which share nothing but the database. */
@QuarkusTest
class BucketsTest {

  private static final Quota SIXTY_AN_HOUR = new Quota("partner", 60, Duration.ofHours(1));

  @Inject DataSource database;
  @Inject TableOwner owner;

  private final SetClock clock = new SetClock(Instant.parse("2031-05-06T10:00:00Z"));
  private final String key =
      Sha256.of(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)).substring(7);

  private @Nullable CountedStatements counted;
  private @Nullable Buckets one;
  private @Nullable Buckets other;

  @BeforeEach
  void start() {
    counted = new CountedStatements(database);
    one = instance();
    other = instance();
  }

  private Buckets instance() {
    return new Buckets(statements(), new Absence(clock), new Allowed(60, 60), clock);
  }

  private CountedStatements statements() {
    return Objects.requireNonNull(counted);
  }

  private Buckets here() {
    return Objects.requireNonNull(one);
  }

  private Buckets there() {
    return Objects.requireNonNull(other);
  }

  @Test
  void letNoMoreThroughTogetherThanTheQuota() throws Exception {
    var calls = new ArrayList<Callable<Verdict>>();
    for (var i = 0; i < 50; i++) {
      calls.add(() -> here().take(key, SIXTY_AN_HOUR, 1));
      calls.add(() -> there().take(key, SIXTY_AN_HOUR, 1));
    }
    var counted = 0;
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (var call : pool.invokeAll(calls)) {
        counted += call.get() instanceof Verdict.Counted ? 1 : 0;
      }
    }

    assertThat(counted).isEqualTo(60);
  }

  @Test
  void tellHowManyAreLeftWhicheverInstanceCounts() {
    assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isEqualTo(counted(59, Duration.ofMinutes(1)));
    assertThat(there().take(key, SIXTY_AN_HOUR, 1)).isEqualTo(counted(58, Duration.ofMinutes(2)));
    assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isEqualTo(counted(57, Duration.ofMinutes(3)));
  }

  @Test
  void giveCallsBackOneByOne() {
    takeAll();
    assertThat(there().take(key, SIXTY_AN_HOUR, 1))
        .isEqualTo(new Verdict.Exceeded(SIXTY_AN_HOUR, Duration.ofMinutes(1), Duration.ofHours(1)));

    clock.pass(Duration.ofMinutes(2));

    assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isInstanceOf(Verdict.Counted.class);
    assertThat(there().take(key, SIXTY_AN_HOUR, 1)).isInstanceOf(Verdict.Counted.class);
    assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isInstanceOf(Verdict.Exceeded.class);
  }

  @Test
  void costOneStatementACallAndNoneWhenNothingIsLeft() {
    here().take(key, SIXTY_AN_HOUR, 1);
    assertThat(statements().sent()).as("the first time").isEqualTo(3);
    for (var i = 0; i < 59; i++) {
      here().take(key, SIXTY_AN_HOUR, 1);
    }
    assertThat(statements().sent()).isEqualTo(59);

    assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isInstanceOf(Verdict.Exceeded.class);
    assertThat(statements().sent()).isZero();
  }

  @Test
  void goOnceTheyAreFullAgain() {
    takeAll();
    here().removeFull(clock.instant());
    assertThat(kept()).isOne();

    clock.pass(Duration.ofMinutes(61));
    there().removeFull(clock.instant());

    assertThat(kept()).isZero();
    assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isEqualTo(counted(59, Duration.ofMinutes(1)));
  }

  private void takeAll() {
    for (var i = 0; i < 60; i++) {
      assertThat(here().take(key, SIXTY_AN_HOUR, 1)).isInstanceOf(Verdict.Counted.class);
    }
  }

  private int kept() {
    return owner
        .list("select 1 from call_bucket where key = '\\x%s'", row -> row.getInt(1), key)
        .size();
  }

  private static Verdict counted(long remaining, Duration full) {
    return new Verdict.Counted(SIXTY_AN_HOUR, remaining, full);
  }
}
