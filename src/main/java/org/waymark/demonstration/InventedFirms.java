package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.demonstration.InventedFirm.InventedAssessment;
import org.waymark.identity.Actor;

/** The invented firms in the database, written in batches: one by one they would take minutes. */
@ApplicationScoped
class InventedFirms {

  private static final String FIRM =
      """
      insert into organisation (id, council_area, region, nation, size_band, size_class, sector,
        demonstration, created_at, return_code_hash, return_code_expires_at)
      values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, 'epoch')
      """;

  private static final String ASSESSMENT =
      """
      insert into assessment (id, organisation_id, questionnaire, edition, series, content_hash, depth, state,
        started_at, submitted_at, scorer_version, council_area, size_band, sector, counts_in_benchmark)
      values (?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?, ?, true)
      """;

  private static final String ANSWER =
      "insert into answer (assessment_id, question_id, option_ids, answered_at, evidence) values (?, ?, ?, ?, 'claimed')";

  private static final String SCORE =
      "insert into assessment_score (assessment_id, scope, score) values (?, ?, ?)";

  private static final String MARK = "update organisation set demonstration = true where id = ?";

  private static final int SCORE_SCALE = 10;

  private final DataSource database;

  InventedFirms(DataSource database) {
    this.database = database;
  }

  boolean exist() {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select exists (select from organisation where demonstration)");
        var result = query.executeQuery()) {
      return result.next() && result.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot look for demonstration firms", e);
    }
  }

  /** All or none. */
  @Transactional
  public void add(List<InventedFirm> firms) {
    try (var connection = database.getConnection()) {
      addFirms(connection, firms);
      addAssessments(connection, firms);
      addAnswers(connection, firms);
      addScores(connection, firms);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot store demonstration firms", e);
    }
  }

  /**
   * Says of a firm that has come as real ones do that it is invented, so that it counts as such.
   */
  @Transactional
  public void mark(Actor.Owner firm) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(MARK)) {
      update.setObject(1, firm.organisation().value());
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("There is no such firm to mark as invented");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot mark a firm as invented", e);
    }
  }

  private static void addFirms(Connection connection, List<InventedFirm> firms)
      throws SQLException {
    try (var insert = connection.prepareStatement(FIRM)) {
      for (var firm : firms) {
        var profile = firm.profile();
        bind(
            insert,
            firm.id(),
            profile.area().code(),
            profile.region().itlCode(),
            profile.nation().code(),
            profile.size().code(),
            profile.size().sizeClass().code(),
            profile.sector().code(),
            timestamp(Instant.EPOCH),
            noCode(firm));
      }
      insert.executeBatch();
    }
  }

  /** Not the hash of any code, so nobody can come back as an invented firm. */
  private static byte[] noCode(InventedFirm firm) {
    return ByteBuffer.allocate(16)
        .putLong(firm.id().getMostSignificantBits())
        .putLong(firm.id().getLeastSignificantBits())
        .array();
  }

  private static void addAssessments(Connection connection, List<InventedFirm> firms)
      throws SQLException {
    try (var insert = connection.prepareStatement(ASSESSMENT)) {
      for (var firm : firms) {
        for (var assessment : firm.assessments()) {
          var edition = assessment.edition();
          bind(
              insert,
              assessment.id(),
              firm.id(),
              edition.id().questionnaire(),
              edition.id().edition(),
              edition.about().series(),
              edition.about().contentHash(),
              edition.form().depth().code(),
              timestamp(assessment.submittedAt().minusSeconds(600)),
              timestamp(assessment.submittedAt()),
              assessment.card().scorerVersion(),
              firm.profile().area().code(),
              firm.profile().size().code(),
              firm.profile().sector().code());
        }
      }
      insert.executeBatch();
    }
  }

  private static void addAnswers(Connection connection, List<InventedFirm> firms)
      throws SQLException {
    try (var insert = connection.prepareStatement(ANSWER)) {
      for (var assessment : assessments(firms)) {
        for (var answer : assessment.answers().byQuestion().entrySet()) {
          bind(
              insert,
              assessment.id(),
              answer.getKey(),
              connection.createArrayOf("text", answer.getValue().written().toArray()),
              timestamp(assessment.submittedAt()));
        }
      }
      insert.executeBatch();
    }
  }

  private static void addScores(Connection connection, List<InventedFirm> firms)
      throws SQLException {
    try (var insert = connection.prepareStatement(SCORE)) {
      for (var assessment : assessments(firms)) {
        score(insert, assessment, "whole", assessment.card().whole().value());
        for (var section : assessment.card().sections()) {
          var score = section.score();
          if (score != null && section.rated()) {
            score(insert, assessment, section.section(), score.value());
          }
        }
      }
      insert.executeBatch();
    }
  }

  private static void score(
      PreparedStatement insert, InventedAssessment assessment, String scope, BigFraction score)
      throws SQLException {
    bind(insert, assessment.id(), scope, score.bigDecimalValue(SCORE_SCALE, RoundingMode.HALF_UP));
  }

  private static List<InventedAssessment> assessments(List<InventedFirm> firms) {
    return firms.stream().flatMap(firm -> firm.assessments().stream()).toList();
  }

  private static void bind(PreparedStatement insert, Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
  }

  private static Object timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
