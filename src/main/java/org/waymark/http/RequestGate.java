package org.waymark.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what no page and no resource can take, before the framework chokes on it or, worse,
 * lets it pass: the check against forged forms reads the form, so a request that changes something
 * on a page must be one. {@code web.layout} and {@code api.problem} say it in their own form.
 */
@ApplicationScoped
class RequestGate {

  /** Before the framework reads the body. */
  private static final int FIRST = -1_000_000;

  /** Before the framework looks at the path for anything, such as the headers of its answers. */
  private static final int BEFORE_ALL = Integer.MIN_VALUE;

  private static final Pattern UNREADABLE = Pattern.compile("[^A-Za-z0-9/._~-]");

  /** Marks a request whose path was mended. */
  private static final String MENDED = RequestGate.class.getName();

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private static final int BAD_REQUEST = 400;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int CONTENT_TOO_LARGE = 413;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  /**
   * The two kinds of page that take a file. The check against forged forms reads the token of such
   * a form too.
   */
  private static final Pattern UPLOAD =
      Pattern.compile("/advise/clients/[0-9a-f-]{36}/documents|/admin/programmes/import");

  private static final String CHECKED = RequestGate.class.getName() + ".checked";

  private static final int LENGTH_REQUIRED = 411;

  private final long largestBody;
  private final long largestUpload;
  private final long largestImport;
  private final BodyHandler reader;
  private final UnreadBody unread;
  private final BodyDeadline deadline;

  RequestGate(
      UnreadBody unread,
      BodyDeadline deadline,
      @ConfigProperty(name = "waymark.http.largest-body") MemorySize largestBody,
      @ConfigProperty(name = "waymark.http.largest-upload") MemorySize largestUpload,
      @ConfigProperty(name = "waymark.http.largest-import") MemorySize largestImport) {
    this.unread = unread;
    this.deadline = deadline;
    this.largestBody = largestBody.asLongValue();
    this.largestUpload = largestUpload.asLongValue();
    this.largestImport = largestImport.asLongValue();
    reader = BodyHandler.create(false).setBodyLimit(this.largestBody);
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_ALL).handler(RequestGate::mend);
    router.route().order(FIRST).handler(this::check);
    router.route("/api/*").order(FIRST + 1).handler(deadline::watch);
    router.route().order(FIRST + 2).handler(this::readWithinLimit);
  }

  /**
   * A body that does not say how long it is has to be read to be measured. Whoever takes a long one
   * measures it itself.
   */
  private void readWithinLimit(RoutingContext context) {
    if (hasUnknownLength(context.request()) && !LongBody.isExpected(context)) {
      reader.handle(context);
    } else {
      context.next();
    }
  }

  private static boolean hasUnknownLength(HttpServerRequest request) {
    return request.getHeader("Transfer-Encoding") != null;
  }

  /** Once: a request that is led elsewhere within the service brings nothing new. */
  private void check(RoutingContext context) {
    if (context.get(CHECKED) != null) {
      context.next();
      return;
    }
    context.put(CHECKED, true);
    var refusal = context.get(MENDED) == null ? refusal(context) : OptionalInt.of(BAD_REQUEST);
    if (refusal.isPresent()) {
      unread.discard(context, isToApi(context), () -> context.fail(refusal.getAsInt()));
    } else {
      context.next();
    }
  }

  private OptionalInt refusal(RoutingContext context) {
    return isUpload(context)
        ? uploadRefusal(context.request())
        : refusal(
            context.request(),
            isToApi(context),
            LongBody.isExpected(context) ? largestImport : largestBody);
  }

  private static boolean isToApi(RoutingContext context) {
    return context.normalizedPath().startsWith("/api/");
  }

  private static boolean isUpload(RoutingContext context) {
    var request = context.request();
    return request.method().equals(HttpMethod.POST)
        && UPLOAD.matcher(context.normalizedPath()).matches();
  }

  /** Browsers say how long a file is. */
  private OptionalInt uploadRefusal(HttpServerRequest request) {
    if (request.getHeader("Content-Length") == null) {
      return OptionalInt.of(LENGTH_REQUIRED);
    }
    if (isTooLong(request.getHeader("Content-Length"), largestUpload)) {
      return OptionalInt.of(CONTENT_TOO_LARGE);
    }
    if (!isAcceptHeader(request.getHeader("Accept"))) {
      return OptionalInt.of(NOT_ACCEPTABLE);
    }
    var type = request.getHeader("Content-Type");
    return type != null && isMediaType(type) && is(MediaType.valueOf(type), "multipart/form-data")
        ? OptionalInt.empty()
        : OptionalInt.of(UNSUPPORTED_MEDIA_TYPE);
  }

  /**
   * Gives the framework a path that it can read in place of an address that is none, and leaves the
   * request to be refused. The framework itself would send an empty answer; the system property
   * {@code vertx.disableURIValidation}, set where the service starts, keeps it from doing so.
   */
  private static void mend(RoutingContext context) {
    if (isAddress(context.request().uri())) {
      context.next();
    } else {
      var path = Objects.toString(context.request().path(), "");
      context.put(MENDED, true);
      context.reroute("/" + UNREADABLE.matcher(path).replaceAll("_").replaceFirst("^/", ""));
    }
  }

  private static boolean isAddress(String sent) {
    try {
      return new URI(sent).getPath() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private OptionalInt refusal(HttpServerRequest request, boolean toApi, long largest) {
    if (isTooLong(request.getHeader("Content-Length"), largest)) {
      return OptionalInt.of(CONTENT_TOO_LARGE);
    }
    if (!isAcceptHeader(request.getHeader("Accept"))) {
      return OptionalInt.of(NOT_ACCEPTABLE);
    }
    if (!SAFE.contains(request.method()) && !hasFittingType(request, toApi)) {
      return OptionalInt.of(UNSUPPORTED_MEDIA_TYPE);
    }
    return OptionalInt.empty();
  }

  private static boolean isTooLong(@Nullable String contentLength, long largest) {
    return contentLength != null
        && (UnreadBody.isEndless(contentLength)
            || (contentLength.matches("[0-9]{1,18}") && Long.parseLong(contentLength) > largest));
  }

  private static boolean isAcceptHeader(@Nullable String accept) {
    if (accept == null) {
      return true;
    }
    for (var type : accept.split(",", -1)) {
      if (!isMediaType(type)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Pages take forms and nothing else. The API takes none, so that no page elsewhere can send it
   * one; which other types a resource takes it says itself.
   */
  private static boolean hasFittingType(HttpServerRequest request, boolean toApi) {
    var type = request.getHeader("Content-Type");
    if (type == null) {
      return toApi && !hasBody(request);
    }
    if (!isMediaType(type)) {
      return false;
    }
    return toApi != is(MediaType.valueOf(type), MediaType.APPLICATION_FORM_URLENCODED);
  }

  /** Exactly: a wildcard is compatible with a form, and the check against forged ones skips it. */
  private static boolean is(MediaType type, String wanted) {
    return wanted.equalsIgnoreCase(type.getType() + "/" + type.getSubtype());
  }

  private static boolean hasBody(HttpServerRequest request) {
    var length = request.getHeader("Content-Length");
    return request.getHeader("Transfer-Encoding") != null
        || (length != null && !length.equals("0"));
  }

  private static boolean isMediaType(String text) {
    try {
      return !text.isBlank() && MediaType.valueOf(text.strip()).getType() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
