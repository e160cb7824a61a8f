package org.waymark.benchmark.round;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.waymark.kernel.FirmProfile;

/** A real PostgreSQL with the tables of releases, and a table in place of the view they count. */
final class BenchmarkDatabase implements AutoCloseable {

  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V0004__benchmark_release_create.sql");

  private final EmbeddedPostgres server;
  private final DataSource database;

  BenchmarkDatabase(Path scratch) throws IOException {
    server = EmbeddedPostgres.start();
    database = server.getPostgresDatabase();
    Files.copy(MIGRATION, scratch.resolve(MIGRATION.getFileName()));
    Flyway.configure().dataSource(database).locations("filesystem:" + scratch).load().migrate();
    run(
        """
        create table benchmark_pool (
          organisation_id uuid not null, questionnaire text not null, series integer not null,
          scope text not null, score numeric not null, council_area text not null,
          region text not null, nation text not null, size_class text not null,
          sector text not null, submitted_at timestamptz not null, demonstration boolean not null)
        """);
  }

  DataSource source() {
    return database;
  }

  void clear() {
    run("truncate benchmark_pool, benchmark_cell, benchmark_release");
  }

  void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Firm 1 scores 10 points, firm 2 scores 20, and so on up to 100, then 10 again. */
  void submit(int firms, FirmProfile firm) {
    submit(firms, firm, UnaryOperator.identity());
  }

  void submit(int firms, FirmProfile firm, UnaryOperator<Submission> as) {
    for (int number = 1; number <= firms; number++) {
      var score = new BigDecimal((number - 1) % 10 + 1).movePointLeft(1).toPlainString();
      add(as.apply(Submission.of(number, firm, score)));
    }
  }

  void add(Submission submission) {
    var firm = submission.firm();
    var sql = "insert into benchmark_pool values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      Object[] values = {
        new UUID(0, submission.number()),
        submission.questionnaire(),
        submission.series(),
        submission.scope(),
        submission.score(),
        firm.area().code(),
        firm.region().itlCode(),
        firm.nation().code(),
        firm.size().sizeClass().code(),
        firm.sector().code(),
        submission.at().atOffset(ZoneOffset.UTC),
        submission.demonstration()
      };
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /**
   * One score of a firm.
   *
   * @param number tells firms apart
   * @param score 0 to 1
   */
  record Submission(
      int number,
      FirmProfile firm,
      BigDecimal score,
      String questionnaire,
      int series,
      String scope,
      Instant at,
      boolean demonstration) {

    static Submission of(int number, FirmProfile firm, String score) {
      return new Submission(
          number,
          firm,
          new BigDecimal(score),
          "cyber-security",
          1,
          "whole",
          Instant.parse("2026-08-15T12:00:00Z"),
          false);
    }

    Submission in(String otherQuestionnaire, int otherSeries) {
      return new Submission(
          number, firm, score, otherQuestionnaire, otherSeries, scope, at, demonstration);
    }

    Submission forSection(String section) {
      return new Submission(number, firm, score, questionnaire, series, section, at, demonstration);
    }

    Submission on(String instant) {
      return new Submission(
          number, firm, score, questionnaire, series, scope, Instant.parse(instant), demonstration);
    }

    Submission forDemonstration() {
      return new Submission(number, firm, score, questionnaire, series, scope, at, true);
    }
  }
}
