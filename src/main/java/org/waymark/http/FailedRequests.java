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
 * Tells apart what went wrong: a form that cannot be read (400), a database that is away (503), a
 * fault of ours (500). The status alone is set here; a page or a problem is made of it later.
 */
@Provider
class FailedRequests implements ExceptionMapper<RuntimeException> {

  private static final Logger LOG = Logger.getLogger(FailedRequests.class);

  /** The framework's parser of forms has no exception of its own for text that is no form. */
  private static final String FORM_PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

  /**
   * Classes of SQLSTATE, after PostgreSQL's appendix of error codes: 08 connection exception, 53
   * insufficient resources, 57 operator intervention. The connection pool gives none at all.
   */
  private static final Set<String> AWAY = Set.of("08", "53", "57");

  /** A chain of causes longer than this goes round in a circle. */
  private static final int LONGEST_CHAIN = 20;

  /** A server that restarts is back within seconds. */
  private static final String SECONDS_TO_WAIT = "10";

  @Override
  public Response toResponse(RuntimeException failure) {
    if (isUnreadableForm(failure)) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    if (isDatabaseAway(failure)) {
      LOG.errorf("The database is away: %s", failure.getMessage());
      return Response.status(Response.Status.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
          .build();
    }
    LOG.error("A request failed", failure);
    return Response.serverError().build();
  }

  private static boolean isUnreadableForm(RuntimeException failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(FORM_PARSER));
  }

  private static boolean isDatabaseAway(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(LONGEST_CHAIN)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed())))
        .anyMatch(cause -> cause instanceof SQLException sql && saysAway(sql));
  }

  private static boolean saysAway(SQLException failure) {
    var state = failure.getSQLState();
    return state == null || (state.length() == 5 && AWAY.contains(state.substring(0, 2)));
  }
}
