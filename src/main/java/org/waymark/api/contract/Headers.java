package org.waymark.api.contract;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers carry, told of once and named wherever they are. */
final class Headers {

  private static final int LONGEST = 500;
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private final Components components;

  Headers(Components components) {
    this.components = components;
  }

  /** What every call gets that was counted. */
  void countedCall(APIResponse answer) {
    add(answer, "RateLimit-Policy");
    add(answer, "RateLimit");
    add(answer, "Waymark-Request");
    add(answer, "Waymark-Sandbox");
  }

  void add(APIResponse answer, String name) {
    components.addHeader(name, header(name));
    answer.addHeader(name, OASFactory.createHeader().ref(name));
  }

  private static Header header(String name) {
    return switch (name) {
      case "Location" ->
          text(
              "Where what was made is",
              "/api/v1/organisations/019a4c1e-7b1f-7c3e-9f57-3d0e4a2b1c10");
      case "WWW-Authenticate" ->
          text("What would let the program in (RFC 6750)", "Bearer realm=\"waymark\"");
      case "ETag" -> text("The version there is now", "\"7\"");
      case "Idempotent-Replayed" ->
          text(
              "true where the call was carried out before under the same Idempotency-Key, and this"
                  + " is the answer that it got then. Else absent",
              "true");
      case "Content-Language" -> text("The language of the answer (RFC 9110)", "cy");
      case "Deprecation" ->
          text(
              "From when on nothing new should be built on this operation, in seconds since 1970 (RFC"
                  + " 9745)",
              "@1801353600");
      case "Sunset" ->
          text("From when on it may be gone (RFC 8594)", "Mon, 31 Jan 2028 00:00:00 GMT");
      case "Retry-After" -> seconds();
      default -> ofCountedCalls(name);
    };
  }

  private static Header ofCountedCalls(String name) {
    return switch (name) {
      case "Waymark-Request" ->
          text(
              "Under which id the partner finds this call in its log: GET /api/v1/requests/{request}."
                  + " Absent where no token was shown, or"
                  + " where calls are refused as too many",
              "019a4c1e-7b1f-7c3e-9f57-3d0e4a2b1c10");
      case "Waymark-Sandbox" ->
          text(
              "true where the partner is a sandbox: nothing in the answer is real. Else absent",
              "true");
      case "RateLimit-Policy" ->
          text(
              "How many calls (q) there may be in how many seconds (w). Absent where a call was"
                  + " refused before it was counted",
              "\"partner\";q=1200;w=60");
      case "RateLimit" ->
          text(
              "How many calls are left (r), and in how many seconds all are (t)",
              "\"partner\";r=1199;t=1");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Header text(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(LONGEST)
                .addExample(example));
  }

  private static Header seconds() {
    return OASFactory.createHeader()
        .description("In how many seconds to call again")
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(DAY));
  }
}
