package org.waymark.api.v1.paging;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;

/** How many entries a page of a list has. */
public final class Limit {

  public static final int MOST = 100;
  public static final int UNLESS_GIVEN = 50;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private Limit() {}

  /** What a program asks for; throws a problem when it is no number of 1 to {@value #MOST}. */
  public static int read(@Nullable String text) {
    if (text == null) {
      return UNLESS_GIVEN;
    }
    var limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw Problems.of(ProblemType.BAD_REQUEST, "limit must be a number from 1 to " + MOST + ".");
    }
    return limit;
  }
}
