package org.waymark.scoring;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.fixture.BundledEditions;

/**
 * Scores whole assessments with gates, levels and contributions, on one thread of a virtual machine
 * that sees one processor and has the object headers of the container image ({@code
 * k8s/Dockerfile}).
 *
 * <p>Every firm answers otherwise, so that no score can be remembered from the time before: of 4096
 * firms, each question is answered by six in seven, one of whom does not know.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseCompactObjectHeaders"})
@Threads(1)
public class ScoringBenchmark {

  private static final int FIRMS = 1 << 12;

  /** Id of the bundled edition. */
  @Param({"cyber-security/2026-1"})
  public String edition = "";

  private final Scorer scorer = new Scorer();
  private final Attempt[] attempts = new Attempt[FIRMS];
  private int next;

  /** Lets the firms answer. */
  @Setup
  public void answer() {
    var random = new Random(20_261_123);
    var scored =
        BundledEditions.all().stream()
            .filter(candidate -> candidate.id().toString().equals(edition))
            .findFirst()
            .orElseThrow();
    for (var i = 0; i < FIRMS; i++) {
      attempts[i] = Attempts.random(scored, random);
    }
  }

  /** One assessment of the next firm. */
  @Benchmark
  public Scorecard assessment() {
    var attempt = attempts[next++ & (FIRMS - 1)];
    return scorer.score(attempt.edition(), attempt.firm(), attempt.answers());
  }
}
