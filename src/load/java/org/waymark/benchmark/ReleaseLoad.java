package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.round.Drafting;
import org.waymark.benchmark.round.Releasing;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.questionnaire.Questionnaires;

/**
 * Releases over many assessments, made as an administrator makes them, and comparisons with them.
 * The numbers go into docs/performance.md.
 */
@QuarkusTest
@TestProfile(ReleaseLoad.OnAServerOfItsOwn.class)
class ReleaseLoad {

  /** Assessments that count, each time; growing. */
  private static final List<Long> SIZES =
      Stream.of(System.getProperty("scale.assessments", "10000,1000000").split(","))
          .map(Long::valueOf)
          .toList();

  private static final int QUARTERS = Integer.getInteger("scale.quarters", 8);
  private static final long QUARTERLY = Long.getLong("scale.quarterly", 100_000);

  private static final Actor.Administrator ADMINISTRATOR =
      new Actor.Administrator(new PersonId(new UUID(0, 1)));

  @Inject Releasing releasing;
  @Inject Comparisons comparisons;
  @Inject Questionnaires questionnaires;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url = "";

  private Superuser superuser;
  private Population population;

  /** As the service runs that brings its own PostgreSQL along. */
  public static final class OnAServerOfItsOwn implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(OwnServer.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  /** How long it took to draw a release up and to publish it, in seconds. */
  private record Made(double drawnUp, double published) {

    double seconds() {
      return drawnUp + published;
    }
  }

  @BeforeEach
  void invent() {
    superuser = new Superuser(url);
    superuser.run("drop schema if exists invented cascade");
    population = new Population(superuser, questionnaires.current());
    population.clear();
  }

  @AfterEach
  void leave() {
    superuser.close();
  }

  @Test
  void releasesInTimeAndComparesInConstantTime() throws Exception {
    machine();
    var releases = new ArrayList<Made>();
    var lookups = new ArrayList<Lookups.Cost>();
    for (var size : SIZES) {
      makeFirms(size);
      population.forgetReleases();
      releases.add(release());
      lookups.add(Lookups.of(comparisons, questionnaires).measure());
      say("a comparison: %s", lookups.getLast());
      file("csv");
      file("json");
    }
    var ratio = lookups.getLast().median() / lookups.getFirst().median();
    say("%ncomparison at %d to that at %d: %.2f", SIZES.getLast(), SIZES.getFirst(), ratio);
    for (var at = 0; at < SIZES.size(); at++) {
      assertThat(SIZES.get(at) > 1_000_000 ? 0 : releases.get(at).seconds())
          .as("seconds for a release over at most a million assessments")
          .isLessThanOrEqualTo(60);
    }
    assertThat(ratio).as("cost of a comparison, to that with few firms").isLessThanOrEqualTo(1.2);
  }

  /** How long each takes is printed and held to nothing: it grows, as docs/performance.md says. */
  @Test
  void releasesQuarterAfterQuarter() throws Exception {
    makeFirms(QUARTERLY);
    for (var quarter = 1; quarter <= QUARTERS; quarter++) {
      say("%nquarter %d: %d firms", quarter, population.firms());
      release();
      population.quarter(0.05, 0.03);
    }
  }

  private void machine() {
    say(
        "%n%d processors, load %.1f; heap of at most %.0f MB; %s",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Heap.limit(),
        superuser.text("select version()"));
    say(
        "pgbench: %s",
        Pgbench.on(url).map(Pgbench::figures).orElse("not measured, it is not installed"));
  }

  private void makeFirms(long counted) {
    var began = System.nanoTime();
    population.growTo(counted);
    say(
        "%n%d firms with %d assessments, made in %.0f seconds; %s on disk",
        population.firms(),
        superuser.number("select count(*) from assessment"),
        seconds(began),
        superuser.text("select pg_size_pretty(pg_database_size(current_database()))"));
  }

  private Made release() throws Exception {
    System.gc();
    try (var heap = Heap.watch();
        var where = Whereabouts.ofThisThread("Rounds")) {
      var began = System.nanoTime();
      var draft = ((Drafting.Drafted) releasing.drawUp(ADMINISTRATOR)).draft();
      var drawnUp = seconds(began);
      assertThat(releasing.publish(draft.round(), ADMINISTRATOR))
          .isInstanceOf(Drafting.Published.class);
      var made = new Made(drawnUp, seconds(began) - drawnUp);
      say(
          "drawn up in %.1f seconds, published in %.1f; %d figures; heap after collections at most"
              + " %.0f MB",
          made.drawnUp(), made.published(), figures(), heap.megabytes());
      where.close();
      say("where: %s", where.told());
      return made;
    }
  }

  /** Everything the release tells, as anybody may fetch it. */
  private void file(String form) throws Exception {
    var current = superuser.number("select max(id) from benchmark_release");
    System.gc();
    try (var heap = Heap.watch()) {
      var began = System.nanoTime();
      var size = Download.of(service.resolve("/open-data/" + current + "." + form));
      say(
          "its figures as %s: %.1f MB in %.1f seconds; heap after collections at most %.0f MB",
          form, size / 1e6, seconds(began), heap.megabytes());
    }
  }

  private long figures() {
    return superuser.number(
        "select count(*) from benchmark_cell where release_id = (select max(id) from benchmark_release)");
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
