package org.waymark.api.version;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;

/** What whoever asks has already (RFC 9110, section 13.1.2). */
public final class IfNoneMatch {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  private IfNoneMatch() {}

  /** Whether whoever makes the request under way has what bears a tag. */
  public static boolean names(HttpHeaders headers, EntityTag tag) {
    var lines = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
    return lines != null && names(lines, tag.getValue());
  }

  /**
   * The same from the header itself. Tags are compared weakly: a proxy that compresses what it
   * passes on makes weak ones of them.
   *
   * @param lines each header of that name
   * @param tag without its quotes
   */
  static boolean names(List<String> lines, String tag) {
    var sent = String.join(",", lines).strip();
    return sent.equals("*")
        || TAG.matcher(sent).results().anyMatch(found -> found.group(1).equals(tag));
  }
}
