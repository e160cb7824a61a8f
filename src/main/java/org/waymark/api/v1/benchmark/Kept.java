package org.waymark.api.v1.benchmark;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.waymark.api.version.IfNoneMatch;
import org.waymark.benchmark.open.OpenRelease;

/** Says how long figures of a release may be kept by whoever has fetched them. */
final class Kept {

  /** A year, which is as long as anybody keeps anything (RFC 9111; immutable: RFC 8246). */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** Kept, and not used again without asking whether it still holds. */
  private static final String UNTIL_ASKED = "no-cache";

  private Kept() {}

  /**
   * Hands figures over, unless whoever asks has them already.
   *
   * @param named whether the address names this release, and not whichever is current
   * @param figures made only if they are handed over
   */
  static Response answer(
      OpenRelease open, boolean named, HttpHeaders headers, Supplier<Object> figures) {
    var tag = new EntityTag(open.tag());
    var known = IfNoneMatch.names(headers, tag);
    return (known ? Response.notModified() : Response.ok(figures.get()))
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, named && open.forEver() ? FOR_EVER : UNTIL_ASKED)
        .build();
  }
}
