package org.waymark.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Tells apart what went wrong: a form that cannot be read (400), a database that is away or where
 * two have stood in each other's way (503), a fault of ours (500). The status alone is set here; a
 * page or a problem is made of it later.
 */
@Provider
class FailedRequests implements ExceptionMapper<RuntimeException> {

  private static final Logger LOG = Logger.getLogger(FailedRequests.class);

  /** The framework's parser of forms has no exception of its own for text that is no form. */
  private static final String FORM_PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

  /**
   * Beginnings of SQLSTATE, after PostgreSQL's appendix of error codes: 08 connection exception, 53
   * insufficient resources, 57 operator intervention.
   */
  private static final Set<String> AWAY = Set.of("08", "53", "57");

  /**
   * 40, transaction rollback: a deadlock, or what cannot be done in any order. 23503, foreign key
   * violation: what this was about was removed meanwhile. Nothing of it has happened, and whoever
   * asks again finds the way free, or is told what is gone.
   */
  private static final Set<String> IN_THE_WAY = Set.of("40", "23503");

  /** A chain of causes longer than this goes round in a circle. */
  private static final int LONGEST_CHAIN = 20;

  /** A server that restarts is back within seconds. */
  private static final String SECONDS_TO_WAIT = "10";

  /** The other was done as soon as this one gave way. */
  private static final String SECONDS_TO_GIVE_WAY = "1";

  @Override
  public Response toResponse(RuntimeException failure) {
    if (isUnreadableForm(failure)) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    if (says(failure, IN_THE_WAY)) {
      LOG.error("Two requests stood in each other's way", failure);
      return unavailable(SECONDS_TO_GIVE_WAY);
    }
    if (isDatabaseAway(failure)) {
      LOG.errorf("The database is away: %s", failure.getMessage());
      return unavailable(SECONDS_TO_WAIT);
    }
    LOG.error("A request failed", failure);
    return Response.serverError().build();
  }

  private static Response unavailable(String seconds) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }

  private static boolean isUnreadableForm(RuntimeException failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(FORM_PARSER));
  }

  /** The pool gives no state where it has no connection to give. */
  private static boolean isDatabaseAway(Throwable failure) {
    return said(failure).anyMatch(sql -> sql.getSQLState() == null) || says(failure, AWAY);
  }

  private static boolean says(Throwable failure, Set<String> beginnings) {
    return said(failure)
        .map(SQLException::getSQLState)
        .filter(Objects::nonNull)
        .anyMatch(state -> beginnings.stream().anyMatch(state::startsWith));
  }

  private static Stream<SQLException> said(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(LONGEST_CHAIN)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed())))
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast);
  }
}
