package org.waymark.web.layout.download;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * A file to be kept and not shown: a browser runs nothing that may be in it.
 *
 * @param name in any script
 */
public record Attachment(String name, String mediaType) {

  /** The answer that hands it over. */
  public Response with(byte[] content) {
    return answer(content).build();
  }

  /** The answer that hands it over while it is being made. */
  public Response.ResponseBuilder with(StreamingOutput content) {
    return answer(content);
  }

  private Response.ResponseBuilder answer(Object content) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(name).disposition())
        // Beside the policy that every answer carries: a browser obeys both.
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}
