package org.waymark.api.v1.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.api.v1.paging.Pages.Asked;
import org.waymark.call.LoggedCalls;
import org.waymark.call.LoggedCalls.Position;
import org.waymark.call.LoggedCalls.Wanted;
import org.waymark.identity.Actor;

/** Makes the pages of the log. */
@ApplicationScoped
class CallListing {

  private static final Map<String, Integer> CLASSES =
      Map.of("2xx", 2, "3xx", 3, "4xx", 4, "5xx", 5);

  private final LoggedCalls calls;
  private final Pages pages;

  CallListing(LoggedCalls calls, Pages pages) {
    this.calls = calls;
    this.pages = pages;
  }

  /** What a program asks for, as its address has it. */
  record Query(
      @Nullable String status,
      @Nullable String path,
      @Nullable String cursor,
      @Nullable String limit) {

    Wanted wanted() {
      var statusClass = status == null ? null : CLASSES.get(status);
      if (status != null && statusClass == null) {
        throw Problems.of(ProblemType.BAD_REQUEST, "status must be one of 2xx, 3xx, 4xx and 5xx.");
      }
      if (path != null && (!path.startsWith("/") || path.indexOf(0) >= 0)) {
        throw Problems.of(
            ProblemType.BAD_REQUEST, "path must begin with a slash, and contain no NUL character.");
      }
      return new Wanted(statusClass, path);
    }

    /** Each filter makes a list of its own: a cursor works for the one it was made for. */
    String list() {
      return "requests " + status + " " + path;
    }

    String filters() {
      return filter("status", status) + filter("path", path);
    }

    private static String filter(String name, @Nullable String value) {
      return value == null
          ? ""
          : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  CallListResponse page(Actor.Partner partner, Query query) {
    var wanted = query.wanted();
    var page =
        pages.page(
            new Asked(query.list(), partner.partner(), query.cursor(), query.limit()),
            (after, most) -> calls.visibleTo(partner, wanted, position(after), most),
            call -> new Cursor(call.at(), call.id()));
    var next = page.next(CallsResource.PATH);
    return new CallListResponse(
        page.told(CallResponse::of),
        new CallListResponse.Next(next == null ? null : next + query.filters()));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }
}
