package org.waymark.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Region;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.file.ProgrammesFile;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/**
 * Matches a firm with every programme of a catalogue, on one thread: each rule held against it, the
 * need added up, all of it put in order. The firm lacks everything, so that most programmes help
 * it; with each round comes a firm of another region. A catalogue of thousands has the bundled
 * entries over and over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class MatchingBenchmark {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** How many the catalogue has; 138 are bundled. */
  @Param({"138", "5000"})
  public int programmes;

  private final Recommender recommender = new Recommender(new Scorer());
  private final List<Applicant> firms = new ArrayList<>();
  private Programmes catalogue = ProgrammesFile.bundled();
  private final Questionnaire edition = BundledEditions.all().getFirst();
  private final Scorecard scorecard = scored();
  private int next;

  /** Fills the catalogue. */
  @Setup
  public void fill() {
    var bundled = catalogue.all();
    var all = new ArrayList<Programme>();
    for (var i = 0; i < programmes; i++) {
      all.add(renamed(bundled.get(i % bundled.size()), i));
    }
    catalogue = new Programmes(TODAY, catalogue.topics(), all);
    for (var region : Region.values()) {
      firms.add(Applicant.of(Firms.in(Firms.somewhereIn(region))));
    }
  }

  private Scorecard scored() {
    var firm = FirmFacts.of(Firms.joinery(), EditionText.TODAY);
    var worst = new HashMap<String, Answer>();
    edition.questions().forEach(q -> worst.put(q.id(), ExtremeAnswer.worst(q.format())));
    return new Scorer().score(edition, firm, new Answers(worst));
  }

  private static Programme renamed(Programme programme, int number) {
    return new Programme(
        programme.id() + "-" + number,
        programme.listing(),
        programme.offer(),
        programme.topics(),
        programme.eligibility(),
        programme.status(),
        programme.evidence(),
        Programme.Links.NONE);
  }

  /** One firm. */
  @Benchmark
  public Matches firm() {
    var firm = firms.get(next++ % firms.size());
    return recommender.matches(firm, edition, scorecard, catalogue, TODAY);
  }
}
