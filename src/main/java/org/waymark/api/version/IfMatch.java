package org.waymark.api.version;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;

/**
 * Which versions a change may be made to. A resource hands {@link #admits} to whatever makes the
 * change, so that both are one transaction, and throws {@link #stale} when the version is another.
 */
public final class IfMatch {

  /** The header. */
  public static final String HEADER = HttpHeaders.IF_MATCH;

  /** What the description of the API says of it. */
  public static final String MEANING =
      "The ETag of the version that the change is for, as an answer carried it, or * for any.";

  /** An entity tag of RFC 9110 (8.8.3), and what may follow it in a list. */
  private static final Pattern TAG =
      Pattern.compile("\\G[ \\t]*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")[ \\t]*(?:,|$)");

  private final boolean any;
  private final Set<String> tags;

  private IfMatch(boolean any, Set<String> tags) {
    this.any = any;
    this.tags = Set.copyOf(tags);
  }

  /** What the request under way says; throws a problem where it says nothing. */
  public static IfMatch of(HttpHeaders headers) {
    var lines = headers.getRequestHeader(HttpHeaders.IF_MATCH);
    return read(lines == null ? List.of() : lines);
  }

  /** The same where a change may be meant for whichever version there is: empty for that. */
  public static Optional<IfMatch> ifGiven(HttpHeaders headers) {
    var lines = headers.getRequestHeader(HEADER);
    if (lines == null || lines.isEmpty()) {
      return Optional.empty();
    }
    if (String.join("", lines).isBlank()) {
      throw Problems.of(
          ProblemType.BAD_REQUEST,
          "If-Match is empty: send the ETag of the version that is meant, or leave the header out.");
    }
    return Optional.of(read(lines));
  }

  /**
   * The same from the header itself.
   *
   * @param lines each header of that name
   */
  static IfMatch read(List<String> lines) {
    var sent = String.join(",", lines).strip();
    if (sent.isEmpty()) {
      throw Problems.of(
          ProblemType.PRECONDITION_REQUIRED,
          "Send If-Match with the ETag of the version that the change is for.");
    }
    return sent.equals("*") ? new IfMatch(true, Set.of()) : new IfMatch(false, tags(sent));
  }

  private static Set<String> tags(String sent) {
    var found = new HashSet<String>();
    var tag = TAG.matcher(sent);
    var read = 0;
    while (read < sent.length() && tag.find()) {
      found.add(tag.group(1));
      read = tag.end();
    }
    if (read < sent.length()) {
      throw Problems.of(
          ProblemType.BAD_REQUEST,
          "If-Match is not a list of entity tags: send the ETag as it was, in its double quotes.");
    }
    return found;
  }

  /** Weak tags admit nothing: they say alike, not same. */
  public boolean admits(long version) {
    return any || tags.contains(VersionTag.of(version));
  }

  /** The problem with a change to another version. It tells the current one. */
  public static RuntimeException stale(long current) {
    var problem =
        Problems.of(
            ProblemType.PRECONDITION_FAILED,
            "It has changed since. Read it again, and decide whether the change is still right.");
    return HttpProblem.builder(problem)
        .withHeader(HttpHeaders.ETAG, VersionTag.of(current))
        .build();
  }
}
