package org.waymark.benchmark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.release.FixedConfig;
import org.waymark.benchmark.round.BenchmarkDatabase;

/** The same attack on what really stands in the tables of releases, made by the service's SQL. */
class AttackOnReleasesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-01T02:00:00Z"), ZoneOffset.UTC);

  private static BenchmarkDatabase database;

  @BeforeAll
  static void startDatabase() throws IOException {
    database = new BenchmarkDatabase();
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103, 104, 105, 106})
  void findsNothingAboutFewFirms(long seed) {
    database.clear();
    var history = new InventedHistory(seed, AttackOnReleasesTest::release).over(4);

    assertThat(history.published()).as("something is published").hasSizeGreaterThan(5);
    for (var unknowns :
        List.of(Unknown.ofFirms(history.firms()), Unknown.ofScores(history.firms()))) {
      var attacker = new Attacker(history.published(), unknowns);
      assertThat(attacker.sumsAndDifferences()).isEmpty();
      assertThat(attacker.leastByLinearAlgebra(seed)).isGreaterThanOrEqualTo(Attacker.FEW);
    }
  }

  /** As if the firms were there that count now, and a release were made. */
  private static Set<Figure> release(List<InventedFirm> firms, Set<Figure> earlier, long round) {
    var pool = new ArrayList<String>();
    var known = new ArrayList<String>();
    for (var firm : firms) {
      if (firm.counts()) {
        pool.add(row(firm));
        hub(firm, known);
      }
    }
    database.run("truncate benchmark_pool, benchmark_known");
    database.run("insert into benchmark_pool values " + String.join(", ", pool));
    database.run("insert into benchmark_known values " + String.join(", ", known));
    var release = database.release(CLOCK, new FixedConfig(false));
    var figures = new HashSet<Figure>();
    for (var cell : database.releases().cells(release)) {
      if (cell.countedIn() == null) {
        figures.add(new Figure(cell.group(), cell.basis(), round));
      }
    }
    return figures;
  }

  private static String row(InventedFirm firm) {
    var place = firm.place();
    var validation = firm.validation().map(AttackOnReleasesTest::quoted);
    return "('%s', 'skills', 1, 'whole', %s, '', '%s', '', '%s', '%s', now(), false, '%s', %s, %s, %s)"
        .formatted(
            firm.id(),
            score(firm.assessment()),
            place.place(),
            place.sizeClass(),
            place.sector(),
            firm.assessment(),
            validation.isPresent() ? score(firm.validation().orElseThrow()) : "null",
            validation.orElse("null"),
            sender(firm));
  }

  private static String score(UUID of) {
    return "0.%02d".formatted(Math.floorMod(of.hashCode(), 100));
  }

  private static String sender(InventedFirm firm) {
    return firm.knownBy().stream()
        .filter(one -> one.getMostSignificantBits() == 1)
        .map(AttackOnReleasesTest::quoted)
        .findFirst()
        .orElse("null");
  }

  private static void hub(InventedFirm firm, List<String> known) {
    firm.knownBy().stream()
        .filter(one -> one.getMostSignificantBits() == 0)
        .forEach(hub -> known.add("('%s', '%s')".formatted(firm.id(), hub)));
  }

  private static String quoted(UUID id) {
    return "'" + id + "'";
  }
}
