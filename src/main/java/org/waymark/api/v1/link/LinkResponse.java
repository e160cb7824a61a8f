package org.waymark.api.v1.link;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link. */
record LinkResponse(
    @Schema(
            required = true,
            format = "uri",
            description =
                "Opens the firm in a browser, once. Whoever has it gets in: give it to the firm alone,"
                    + " and keep it nowhere")
        URI url,
    @Schema(required = true, description = "From then on it opens nothing") Instant expiresAt) {

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "LinkResponse[...]";
  }
}
