package org.waymark.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** Every kind of problem the API answers with. Partners may rely on the addresses. */
public enum ProblemType {
  MALFORMED_JSON(
      "malformed-json",
      400,
      "The body is not JSON",
      "The body could not be read as one JSON document. The detail names line and column."),
  BAD_REQUEST(
      "bad-request",
      400,
      "The request cannot be understood",
      "Something in the address, a parameter or a header is wrong. The detail says what."),
  INVALID_ANSWERS(
      "invalid-answers",
      422,
      "The answers do not fit the questionnaire",
      "Each entry of errors points to one value with a JSON pointer and says what was expected."
          + " Nothing was scored."),
  INVALID_RECEIPT(
      "invalid-receipt",
      422,
      "The body does not have the form of a receipt",
      "Each entry of errors points to one value with a JSON pointer and says what was expected."
          + " Nothing was verified."),
  INVALID_PROFILE(
      "invalid-profile",
      422,
      "The firm or the question about it cannot be understood",
      "Each entry of errors points to one value with a JSON pointer and says what was expected."
          + " Nothing was judged."),
  INVALID_ORGANISATION(
      "invalid-organisation",
      422,
      "The firm cannot be understood",
      "Each entry of errors points to one value with a JSON pointer and says what was expected."
          + " Nothing was kept."),
  INVALID_CURSOR(
      "invalid-cursor",
      400,
      "The cursor leads nowhere",
      "A cursor belongs to whom it was given, and to one list, and works for 24 hours. Follow"
          + " links.next of the page before, or begin at the first page."),
  TOKEN_NEEDED(
      "token-needed",
      401,
      "A program has to say who it is",
      "Get an access token from the identity provider with the id and the secret of your program,"
          + " and send it in the header Authorization: Bearer."),
  TOKEN_REFUSED(
      "token-refused",
      401,
      "The access token does not count",
      "It may have run out, be damaged, be no access token or be meant for another service, or your"
          + " access may have ended. Get a new one from the identity provider. Nothing was done,"
          + " even where no token is needed."),
  SCOPE_MISSING(
      "scope-missing",
      403,
      "The access token does not cover this",
      "The detail names the scope that is missing. Whoever runs the service can give it to your"
          + " program."),
  UNKNOWN_ORGANISATION(
      "unknown-organisation",
      404,
      "You have no such firm",
      "GET /api/v1/organisations lists the firms that you brought."),
  REFERENCE_IN_USE(
      "reference-in-use",
      409,
      "Another of your firms has that reference",
      "An external reference names one of your firms. Nothing was changed."),
  UNKNOWN_PROGRAMME(
      "unknown-programme",
      404,
      "There is no such programme",
      "GET /api/v1/programmes lists the programmes there are, closed ones included."),
  UNKNOWN_QUESTIONNAIRE(
      "unknown-questionnaire",
      404,
      "There is no such questionnaire",
      "GET /api/v1/questionnaires lists the editions there are."),
  UNKNOWN_SCHEME(
      "unknown-scheme",
      404,
      "The questionnaire is not mapped to that framework",
      "GET /api/v1/questionnaires/{id}/{edition} lists under schemes those it is mapped to."),
  UNKNOWN_RELEASE(
      "unknown-release",
      404,
      "There is no such release",
      "GET /api/v1/benchmarks/releases lists the releases there are."),
  OFF_THE_LADDER(
      "off-the-ladder",
      400,
      "There are no figures for such a group",
      "Figures are published for the groups of one fixed ladder, and for the scores that a release"
          + " has. The detail says what may be asked."),
  NOT_FOUND(
      "not-found",
      404,
      "There is nothing here",
      "The address is wrong, or what it names is not for you to see."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      405,
      "This address does not take that method",
      "The description at /q/openapi says which methods an address takes."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      406,
      "The answer cannot have the form asked for",
      "Send the header Accept: application/json."),
  TOO_LARGE(
      "too-large", 413, "The request is too large", "No request needs more than 256 kilobytes."),
  TOO_SLOW(
      "too-slow",
      408,
      "The body did not arrive in time",
      "Nothing was done. Send the whole body within 10 seconds."),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type",
      415,
      "The body has the wrong form",
      "Send the header Content-Type: application/json."),
  IDEMPOTENCY_KEY_NEEDED(
      "idempotency-key-needed",
      400,
      "The call needs a key that tells a repetition",
      "A call that creates something carries a header Idempotency-Key: a text of 1 to 255 printable"
          + " ASCII characters in double quotes, another for each thing. Then it can be repeated"
          + " when its answer is lost. Keys are known for 24 hours."),
  IDEMPOTENCY_KEY_IN_USE(
      "idempotency-key-in-use",
      409,
      "A call with this key is under way",
      "Repeat the call after the time that the header Retry-After names: then you get its answer."),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused",
      422,
      "The key was used for something else",
      "A call with this Idempotency-Key was answered within the last 24 hours, and said something"
          + " else. Nothing was done. Use another key for another thing, and the same body for a"
          + " repetition."),
  PRECONDITION_FAILED(
      "precondition-failed",
      412,
      "There is a newer version",
      "Nothing was changed. Read it again: its ETag is the If-Match of the next try."),
  PRECONDITION_REQUIRED(
      "precondition-required",
      428,
      "The change does not say which version it is for",
      "Send the header If-Match with the ETag of what you have read, so that nobody else's change is"
          + " lost."),
  TOO_MANY_CALLS(
      "too-many-calls",
      429,
      "There are too many calls",
      "The header Retry-After says in how many seconds to call again; RateLimit-Policy and RateLimit"
          + " say with every answer how many calls there may be and how many are left."),
  INTERNAL_ERROR(
      "internal-error",
      500,
      "Something went wrong on our side",
      "The request may be right. Try again later."),
  UNAVAILABLE(
      "unavailable",
      503,
      "The service cannot answer at present",
      "Try again after the time that the header Retry-After names.");

  private final String slug;
  private final int status;
  private final String title;
  private final String meaning;

  ProblemType(String slug, int status, String title, String meaning) {
    this.slug = slug;
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  /** Relative to the service, and a page that can be opened. */
  public URI uri() {
    return URI.create("/problems/" + slug);
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What it means and what to do about it. */
  public String meaning() {
    return meaning;
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
