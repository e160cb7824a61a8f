package org.waymark.web.opendata;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.waymark.benchmark.open.OpenRelease;

/** Says how long a file of a release may be kept by whoever has fetched it. */
final class Kept {

  /** A year, which is as long as anybody keeps anything (RFC 9111; immutable: RFC 8246). */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** Kept, and not used again without asking whether it still holds. */
  private static final String UNTIL_ASKED = "no-cache";

  private Kept() {}

  /**
   * Hands a file over, unless whoever asks has it already.
   *
   * @param file made only if it is handed over
   */
  static Response answer(
      OpenRelease open, Request request, Supplier<Response.ResponseBuilder> file) {
    var tag = new EntityTag(open.tag());
    var unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? file.get() : unchanged)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, open.forEver() ? FOR_EVER : UNTIL_ASKED)
        .build();
  }
}
