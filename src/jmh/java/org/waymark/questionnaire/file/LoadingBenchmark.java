package org.waymark.questionnaire.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.fixture.BundledEditions;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;

/** Reads, checks and compiles all bundled editions, the schema included. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {

  /** In a virtual machine that has loaded them before. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 2)
  @Measurement(iterations = 5, time = 2)
  @Fork(1)
  public List<Outcome> warm() {
    return load();
  }

  /** As the first act of a new virtual machine. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public List<Outcome> cold() {
    return load();
  }

  private static List<Outcome> load() {
    var reader = new QuestionnaireFile(EditionText.TODAY);
    var outcomes = new ArrayList<Outcome>();
    BundledEditions.files().forEach(file -> outcomes.add(reader.read(file)));
    return outcomes;
  }
}
