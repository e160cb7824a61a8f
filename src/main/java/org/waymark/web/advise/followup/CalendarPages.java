package org.waymark.web.advise.followup;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.waymark.adviser.casefile.CalendarFeeds;
import org.waymark.adviser.casefile.CalendarSecret;
import org.waymark.web.layout.PublicAddress;

/** What calendars read. Nobody signs in here: the address itself is the secret. */
@Path(CalendarPages.PATH)
@Blocking
class CalendarPages {

  static final String PATH = "/advise/calendar";

  private final CalendarFeeds feeds;
  private final CalendarWriter writer;
  private final PublicAddress publicAddress;

  CalendarPages(CalendarFeeds feeds, CalendarWriter writer, PublicAddress publicAddress) {
    this.feeds = feeds;
    this.publicAddress = publicAddress;
    this.writer = writer;
  }

  @GET
  @Path("{secret}.ics")
  @Produces("text/calendar;charset=UTF-8")
  public String read(@PathParam("secret") String secret, @Context UriInfo address) {
    return CalendarSecret.read(secret)
        .flatMap(feeds::behind)
        .map(followUps -> writer.write(followUps, publicAddress.of(address)))
        .orElseThrow(NotFoundException::new);
  }
}
