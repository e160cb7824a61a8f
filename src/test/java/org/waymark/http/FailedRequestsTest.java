package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database says decides whether it is worth asking again, and when. */
class FailedRequestsTest {

  private final FailedRequests mapper = new FailedRequests();

  /** A deadlock, what cannot be done in any order, a firm that is erased meanwhile. */
  @ParameterizedTest
  @ValueSource(strings = {"40P01", "40001", "23503"})
  void hasWhoeverStoodInTheWayOfAnotherAskAgainAtOnce(String state) {
    var answer = mapper.toResponse(failed(new SQLException("said", state)));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("1");
  }

  /** A cut connection, too many of them, a shutdown; the pool itself gives no state. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"08006", "53300", "57P01", "none"})
  void hasWhoeverFindsNoDatabaseWait(String state) {
    var answer = mapper.toResponse(failed(new SQLException("said", state)));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("10");
  }

  /** A check that failed, a value that is there twice, a table that is not. */
  @ParameterizedTest
  @ValueSource(strings = {"23514", "23505", "42P01", "22021"})
  void takesTheRestForAFaultOfOurs(String state) {
    assertThat(mapper.toResponse(failed(new SQLException("said", state))).getStatus())
        .isEqualTo(500);
  }

  @Test
  void takesWhatHasNothingToDoWithTheDatabaseForAFaultOfOurs() {
    assertThat(mapper.toResponse(new IllegalStateException("said")).getStatus()).isEqualTo(500);
  }

  private static RuntimeException failed(SQLException cause) {
    return new PersistenceException(cause);
  }
}
