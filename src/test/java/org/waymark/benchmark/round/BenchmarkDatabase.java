package org.waymark.benchmark.round;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.release.BenchmarkConfig;
import org.waymark.benchmark.release.FixedConfig;
import org.waymark.benchmark.release.Reading;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.benchmark.release.Statements;
import org.waymark.fixture.OneConnection;
import org.waymark.kernel.FirmProfile;

/** A real PostgreSQL with all tables, and tables in place of the views that releases count. */
public final class BenchmarkDatabase implements AutoCloseable {

  /** Tables in place of the views on what firms hand in. */
  private static final String TABLES =
      """
      drop view benchmark_pool;
      drop view benchmark_counting;
      drop view benchmark_known;
      drop view benchmark_handed_in;
      create table counted_score (
        organisation_id uuid not null, questionnaire text not null, series integer not null,
        scope text not null, score numeric not null, region text not null, size_class text not null,
        sector text not null, submitted_at timestamptz not null, demonstration boolean not null,
        assessment_id uuid not null, validated_score numeric, validation_id uuid, origin uuid);
      create view benchmark_pool as
        select organisation_id, questionnaire, series, assessment_id, region, size_class, sector,
               max(submitted_at) as submitted_at, demonstration, origin, validation_id,
               array_agg(scope order by scope) as scopes, array_agg(score order by scope) as scores,
               array_agg(scope order by scope) filter (where validated_score is not null)
                 as validated_scopes,
               array_agg(validated_score order by scope) filter (where validated_score is not null)
                 as validated_scores
        from counted_score
        group by organisation_id, questionnaire, series, assessment_id, region, size_class, sector,
                 demonstration, origin, validation_id;
      create view benchmark_counting as select * from benchmark_pool;
      create table benchmark_known (organisation_id uuid, known_by uuid);
      create table benchmark_handed_in (organisation_id uuid, assessment_id uuid);
      create function hand_in() returns trigger language plpgsql as
        'begin insert into benchmark_handed_in values (new.organisation_id, new.assessment_id); return null; end';
      create trigger handed_in after insert or update on counted_score
        for each row execute function hand_in()
      """;

  private final EmbeddedPostgres server;
  private final DataSource database;

  public BenchmarkDatabase() throws IOException {
    server = EmbeddedPostgres.start();
    database = server.getPostgresDatabase();
    run("create role waymark_service");
    Flyway.configure()
        .dataSource(database)
        .locations("filesystem:src/main/resources/db/migration")
        .placeholders(Map.of("application-role", "waymark_service"))
        .load()
        .migrate();
    run(TABLES);
  }

  /** The tables of releases, as the service reads them. */
  public Releases releases() {
    return Reading.releases(Reading.statements(database));
  }

  /** What makes releases from what is in the pool. */
  Rounds rounds(Clock clock, BenchmarkConfig config) {
    return rounds(Reading.statements(database), clock, config);
  }

  private static Rounds rounds(Statements statements, Clock clock) {
    return rounds(statements, clock, new FixedConfig(false));
  }

  private static Rounds rounds(Statements statements, Clock clock, BenchmarkConfig config) {
    return new Rounds(
        statements,
        new Pool(statements),
        new Drafts(statements),
        Reading.releases(statements),
        new Rounds.Now(clock, config));
  }

  Drafts drafts() {
    return new Drafts(Reading.statements(database));
  }

  /** Releases what is in the pool. */
  public Release release(Clock clock, BenchmarkConfig config) {
    return ((Drafting.Published) rounds(clock, config).releaseNow()).release();
  }

  public void clear() {
    run(
        """
        truncate counted_score, benchmark_known, benchmark_handed_in, benchmark_account, benchmark_draft,
          benchmark_draft_cell, benchmark_withheld, benchmark_quarter, benchmark_cell, benchmark_release
        """);
  }

  public void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Firm 1 scores 10 points, firm 2 scores 20, and so on up to 100, then 10 again. */
  public void submit(int firms, FirmProfile firm) {
    submit(firms, firm, UnaryOperator.identity());
  }

  public void submit(int firms, FirmProfile firm, UnaryOperator<Submission> as) {
    for (int number = 1; number <= firms; number++) {
      var score = new BigDecimal((number - 1) % 10 + 1).movePointLeft(1).toPlainString();
      add(as.apply(Submission.of(number, firm, score)));
    }
  }

  public void add(Submission submission) {
    var firm = submission.firm();
    var sql = "insert into counted_score values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      Object[] values = {
        new UUID(0, submission.number()),
        submission.questionnaire(),
        submission.series(),
        submission.scope(),
        submission.score(),
        firm.region().itlCode(),
        firm.size().sizeClass().code(),
        firm.sector().code(),
        submission.at().atOffset(ZoneOffset.UTC),
        submission.demonstration(),
        submission.assessment(),
        submission.validated(),
        submission.validated() == null ? null : submission.assessment()
      };
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The only number that a query gives. */
  public long number(String sql) {
    return Reading.statements(database).list(sql, row -> row.getLong(1)).getFirst();
  }

  /** The first column of a query. */
  List<String> lines(String sql) {
    return Reading.statements(database).list(sql, row -> row.getString(1));
  }

  /** Does something while somebody else holds a lock. */
  void whileLocked(String lock, Runnable act) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(lock);
      act.run();
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Does something in one transaction, whose server process is killed before it is committed. */
  void killedBeforeCommit(Clock clock, Consumer<Rounds> act) {
    try (var connection = database.getConnection();
        var query = connection.createStatement()) {
      connection.setAutoCommit(false);
      act.accept(rounds(Reading.statements(new OneConnection(connection)), clock));
      try (var rows = query.executeQuery("select pg_backend_pid()")) {
        rows.next();
        run("select pg_terminate_backend(%d)".formatted(rows.getInt(1)));
      }
      connection.commit();
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
  public record Submission(
      int number,
      FirmProfile firm,
      BigDecimal score,
      String questionnaire,
      int series,
      String scope,
      Instant at,
      boolean demonstration,
      @Nullable BigDecimal validated) {

    /** Tells assessments apart, as their own firm and questionnaire do. */
    UUID assessment() {
      return new UUID(questionnaire.hashCode() * 31L + series, number);
    }

    public static Submission of(int number, FirmProfile firm, String score) {
      return new Submission(
          number,
          firm,
          new BigDecimal(score),
          "cyber-security",
          1,
          "whole",
          Instant.parse("2026-08-15T12:00:00Z"),
          false,
          null);
    }

    public Submission in(String otherQuestionnaire, int otherSeries) {
      return new Submission(
          number,
          firm,
          score,
          otherQuestionnaire,
          otherSeries,
          scope,
          at,
          demonstration,
          validated);
    }

    public Submission forSection(String section) {
      return new Submission(
          number, firm, score, questionnaire, series, section, at, demonstration, validated);
    }

    public Submission on(String instant) {
      return new Submission(
          number,
          firm,
          score,
          questionnaire,
          series,
          scope,
          Instant.parse(instant),
          demonstration,
          validated);
    }

    public Submission found(String points) {
      return new Submission(
          number,
          firm,
          score,
          questionnaire,
          series,
          scope,
          at,
          demonstration,
          new BigDecimal(points));
    }

    public Submission forDemonstration() {
      return new Submission(number, firm, score, questionnaire, series, scope, at, true, validated);
    }
  }
}
