package org.waymark.api.v1.webhook;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.version.VersionTag;
import org.waymark.exchange.Fault;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.address.CheckTarget.Flaw;

/** What programs are told about what came of it. */
final class Answers {

  private static final int SECONDS_TO_WAIT = 10;

  private Answers() {}

  /** An endpoint with its version. */
  static Response shown(Endpoint endpoint) {
    return Response.ok(WebhookResponse.of(endpoint))
        .header(HttpHeaders.ETAG, VersionTag.of(endpoint.version()))
        .build();
  }

  static RuntimeException unknown() {
    return of(ProblemType.UNKNOWN_WEBHOOK);
  }

  static RuntimeException of(ProblemType type) {
    return Problems.of(type, type.meaning());
  }

  /** The problem with a URL to which nothing is sent, and what to do about it. */
  static RuntimeException unfit(Flaw flaw) {
    return invalid(List.of(new Fault("/url", advice(flaw))));
  }

  /** Nobody knows yet what to say of a URL. */
  static RuntimeException busy() {
    return HttpProblem.builder(
            Problems.of(
                ProblemType.UNAVAILABLE,
                "Too many hosts are being looked up, perhaps of your own that are slow to be"
                    + " found. Try again in a while."))
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .build();
  }

  static RuntimeException invalid(List<Fault> faults) {
    return JsonBody.invalid(
        ProblemType.INVALID_WEBHOOK, faults.stream().limit(JsonBody.MOST_FAULTS).toList());
  }

  private static String advice(Flaw flaw) {
    return switch (flaw) {
      case NO_URL ->
          "must be an absolute URL of at most 2000 ASCII characters, without user and fragment, such"
              + " as https://partner.example/hooks/waymark";
      case NOT_HTTPS -> "must begin with https://";
      case NO_NAME ->
          "must have the name of a host: nothing is sent to addresses in digits, in whatever"
              + " notation";
      case PORT -> "must have port 443, or one from 1024 to 65535";
      case UNKNOWN_HOST ->
          "has a host that cannot be found: check how it is written, or wait until its name is"
              + " known everywhere";
      case NOT_PUBLIC ->
          "leads to an address that is not on the public internet: all addresses of the host must"
              + " be";
    };
  }
}
