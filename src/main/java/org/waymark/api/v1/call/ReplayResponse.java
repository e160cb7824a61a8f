package org.waymark.api.v1.call;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.call.Dispatch;

/** What a call was answered with that was carried out again. */
@Schema(name = "ReplayedRequest")
record ReplayResponse(
    @Schema(required = true, description = "The status of HTTP") int status,
    @Schema(description = "The id of that call in the log") @Nullable String request,
    @Schema(description = "Its header Location") @Nullable String location,
    @Schema(description = "Its header ETag") @Nullable String etag,
    @Schema(required = true, description = "At most 256 kilobytes of it")
        CallResponse.Said content) {

  static ReplayResponse of(Dispatch.Result result) {
    return new ReplayResponse(
        result.status(),
        header(result.headers(), "waymark-request"),
        header(result.headers(), "location"),
        header(result.headers(), "etag"),
        CallResponse.Said.of(result.body()));
  }

  private static @Nullable String header(Map<String, String> headers, String name) {
    return headers.get(name);
  }
}
