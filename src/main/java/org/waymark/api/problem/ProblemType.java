package org.waymark.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem the API answers with. Partners may rely on the addresses. */
public enum ProblemType {
  MALFORMED_JSON(400),
  BAD_REQUEST(400),
  INVALID_ANSWERS(422),
  INVALID_RECEIPT(422),
  INVALID_PROFILE(422),
  INVALID_ORGANISATION(422),
  INVALID_WEBHOOK(422),
  INVALID_REFERRAL(422),
  INVALID_LINK(422),
  INVALID_CURSOR(400),
  TOKEN_NEEDED(401),
  TOKEN_REFUSED(401),
  SCOPE_MISSING(403),
  UNKNOWN_ORGANISATION(404),
  REFERENCE_IN_USE(409),
  INVALID_ASSESSMENT(422),
  UNKNOWN_ASSESSMENT(404),
  DRAFT_UNDER_WAY(409),
  ALREADY_SUBMITTED(409),
  ASSESSMENT_INCOMPLETE(422),
  REPORT_NOT_READY(409),
  UNKNOWN_WEBHOOK(404),
  UNKNOWN_DELIVERY(404),
  TOO_MANY_WEBHOOKS(409),
  WEBHOOK_DISABLED(409),
  NOT_A_SANDBOX(409),
  UNKNOWN_REQUEST(404),
  REQUEST_NOT_REPLAYABLE(409),
  UNKNOWN_REFERRAL(404),
  REFERRAL_UNDER_WAY(409),
  UNKNOWN_PROGRAMME(404),
  UNKNOWN_QUESTIONNAIRE(404),
  UNKNOWN_SCHEME(404),
  UNKNOWN_RELEASE(404),
  OFF_THE_LADDER(400),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  TOO_LARGE(413),
  TOO_SLOW(408),
  UNSUPPORTED_MEDIA_TYPE(415),
  IDEMPOTENCY_KEY_NEEDED(400),
  IDEMPOTENCY_KEY_IN_USE(409),
  IDEMPOTENCY_KEY_REUSED(422),
  PRECONDITION_FAILED(412),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_CALLS(429),
  INTERNAL_ERROR(500),
  UNAVAILABLE(503);

  private final String slug;
  private final int status;

  ProblemType(int status) {
    slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.status = status;
  }

  /** Relative to the service, and a page that can be opened. */
  public URI uri() {
    return URI.create("/problems/" + slug);
  }

  public int status() {
    return status;
  }

  public String title() {
    return ProblemWords.title(slug);
  }

  /** What it means and what to do about it. */
  public String meaning() {
    return ProblemWords.meaning(slug);
  }

  /** The type whose address ends so. */
  public static Optional<ProblemType> ofSlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
  }

  /** The type for a status that the framework chose, the general one where there are several. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> TOKEN_NEEDED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> TOO_SLOW;
      case 412 -> PRECONDITION_FAILED;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 428 -> PRECONDITION_REQUIRED;
      case 429 -> TOO_MANY_CALLS;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
