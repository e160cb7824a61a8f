package org.waymark.api.version;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Does what {@link Superseded} promises: each answer names both days, whatever it says. */
class SupersededAnswers {

  /** RFC 9745: a date of structured fields (RFC 9651), in seconds. */
  static final String SINCE = "Deprecation";

  /** RFC 8594: a date as HTTP writes it. */
  static final String UNTIL = "Sunset";

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * Writes both days where they are known.
   *
   * @param resource null where there is nothing at the address
   */
  @ServerResponseFilter
  public void tell(ContainerResponseContext response, @Nullable ResourceInfo resource) {
    Optional.ofNullable(resource)
        .map(ResourceInfo::getResourceMethod)
        .map(method -> method.getAnnotation(Superseded.class))
        .ifPresent(
            superseded -> {
              var headers = response.getHeaders();
              headers.putSingle(SINCE, "@" + begin(superseded.since()).getEpochSecond());
              headers.putSingle(UNTIL, HTTP_DATE.format(begin(superseded.until())));
            });
  }

  private static Instant begin(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
