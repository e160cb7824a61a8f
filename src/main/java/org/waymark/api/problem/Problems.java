package org.waymark.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Problems to throw. */
public final class Problems {

  private Problems() {}

  /**
   * One value that is wrong.
   *
   * @param pointer JSON pointer (RFC 6901) into the request's body
   */
  public record InvalidValue(String pointer, String detail) {}

  public static HttpProblem of(ProblemType type, String detail) {
    return builder(type, detail).build();
  }

  /** A problem with the values at fault in its member {@code errors}. */
  public static HttpProblem of(ProblemType type, String detail, List<InvalidValue> errors) {
    return builder(type, detail).with("errors", errors).build();
  }

  private static HttpProblem.Builder builder(ProblemType type, String detail) {
    return HttpProblem.builder()
        .withType(type.uri())
        .withTitle(type.title())
        .withStatus(type.status())
        .withDetail(detail);
  }
}
