package org.waymark.web.developer.console.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.call.CarryOutAgain;
import org.waymark.call.CarryOutAgain.Outcome;
import org.waymark.call.LoggedCall;
import org.waymark.call.LoggedCalls;
import org.waymark.call.LoggedCalls.Position;
import org.waymark.call.LoggedCalls.Wanted;
import org.waymark.call.Passes.Pass;
import org.waymark.web.developer.console.SignedInDeveloper;

/** Finds what the pages of the log show. */
@ApplicationScoped
class RequestView {

  private static final int A_PAGE = 50;

  private static final Map<String, Integer> CLASSES = Map.of("2xx", 2, "4xx", 4, "5xx", 5);

  /** Of the year 9999: the database knows none that are much later. */
  private static final long LAST_SECOND = 253_402_300_799L;

  /** So many digits at most. What is no UUID after all is left aside. */
  private static final Pattern PLACE =
      Pattern.compile("([0-9]{1,12})\\.([0-9]{1,9})~([0-9a-f-]{36})");

  /** A UUID or another plain text: it stands in quotes. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,255}");

  private final SignedInDeveloper signedIn;
  private final LoggedCalls calls;
  private final CarryOutAgain carryOutAgain;
  private final Supplier<UUID> ids;

  RequestView(
      SignedInDeveloper signedIn,
      LoggedCalls calls,
      CarryOutAgain carryOutAgain,
      Supplier<UUID> ids) {
    this.signedIn = signedIn;
    this.calls = calls;
    this.carryOutAgain = carryOutAgain;
    this.ids = ids;
  }

  /** What an address asks for. What cannot be understood of it is left aside. */
  record Filter(@Nullable String status, @Nullable String path, @Nullable String after) {

    String statusClass() {
      return status != null && CLASSES.containsKey(status) ? status : "";
    }

    String beginning() {
      return path == null || path.indexOf(0) >= 0 ? "" : path.strip();
    }

    Wanted wanted() {
      return new Wanted(CLASSES.get(statusClass()), beginning().isEmpty() ? null : beginning());
    }

    /** Such as {@code 1764512345.123456789~<id>}. */
    @Nullable Position position() {
      var parts = PLACE.matcher(after == null ? "" : after);
      if (!parts.matches() || Long.parseLong(parts.group(1)) > LAST_SECOND) {
        return null;
      }
      try {
        return new Position(
            Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))),
            UUID.fromString(parts.group(3)));
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    String next(LoggedCall last) {
      return UriBuilder.fromPath(RequestPages.ADDRESS)
          .queryParam("status", statusClass())
          .queryParam("path", "{path}")
          .queryParam(
              "after", last.at().getEpochSecond() + "." + last.at().getNano() + "~" + last.id())
          .build(beginning())
          .toString();
    }
  }

  RequestsPage list(Filter filter) {
    var found = calls.visibleTo(signedIn.partner(), filter.wanted(), filter.position(), A_PAGE + 1);
    var shown = found.stream().limit(A_PAGE).toList();
    return RequestsPage.of(
        filter, shown, found.size() > A_PAGE ? filter.next(shown.getLast()) : null);
  }

  RequestPage one(UUID id) {
    return RequestPage.of(found(id), ids.get().toString(), null);
  }

  /** Shows it again with what came of it. */
  Response replayed(UUID id, @Nullable String key) {
    var call = found(id);
    var chosen =
        Optional.ofNullable(key).filter(KEY.asMatchPredicate()).orElseGet(() -> ids.get() + "");
    var outcome =
        carryOutAgain.carryOut(
            new Pass(signedIn.partner(), signedIn.scopes()), id, "\"" + chosen + "\"");
    var result =
        switch (outcome) {
          case Outcome.CarriedOut(var answered) -> ReplayResult.of(answered);
          case Outcome.Unknown _ -> throw new NotFoundException();
          case Outcome.NotRepeatable _ ->
              ReplayResult.refused("It tells a secret, is a file, or is about this log.");
          case Outcome.NotKept _ ->
              ReplayResult.refused("What it sent was not kept, or not all of it.");
          case Outcome.Busy _ ->
              ReplayResult.refused(
                  "Another of yours is sent again at present, or too many of others are, or it was"
                      + " not answered in time: look in the log before you try again.");
        };
    return Response.ok(RequestPage.of(call, chosen, result)).build();
  }

  private LoggedCall found(UUID id) {
    return calls.visible(signedIn.partner(), id).orElseThrow(NotFoundException::new);
  }
}
