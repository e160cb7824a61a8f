package org.waymark.api.v1.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.waymark.api.version.IfNoneMatch;
import org.waymark.kernel.Sha256;

/**
 * Hands over what may be kept, but is not used again without asking whether it still holds: the
 * catalogue changes, and so does what can be said today of its age.
 */
@Singleton
class Tagged {

  private static final int LENGTH = 32;

  private final ObjectMapper mapper;

  Tagged(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  Response answer(Object document, HttpHeaders headers) {
    var content = bytes(document);
    var tag =
        new EntityTag(
            Sha256.of(content).substring("sha256:".length(), "sha256:".length() + LENGTH));
    var known = IfNoneMatch.names(headers, tag);
    return (known ? Response.notModified() : Response.ok(content))
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private byte[] bytes(Object document) {
    try {
      return mapper.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a response can always be written", e);
    }
  }
}
