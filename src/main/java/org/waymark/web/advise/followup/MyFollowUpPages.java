package org.waymark.web.advise.followup;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CalendarFeeds;
import org.waymark.adviser.casefile.FollowUps;
import org.waymark.web.advise.Advising;
import org.waymark.web.advise.casefile.CasefileMessages;
import org.waymark.web.advise.casefile.CasefileView;
import org.waymark.web.layout.PublicAddress;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.ForStaff;

/** An adviser's own follow-ups, and the address under which a calendar reads them. */
@Path("/advise/follow-ups")
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class MyFollowUpPages {

  private final Advising advising;
  private final FollowUps followUps;
  private final CalendarFeeds feeds;
  private final CasefileView view;
  private final Words words;

  MyFollowUpPages(
      Advising advising, FollowUps followUps, CalendarFeeds feeds, CasefileView view, Words words) {
    this.advising = advising;
    this.followUps = followUps;
    this.feeds = feeds;
    this.view = view;
    this.words = words;
  }

  @GET
  public TemplateInstance show() {
    return page(null);
  }

  /** Makes a calendar address, shown this once, or ends the one there is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance calendar(
      @FormParam("end") @Nullable String end, @Context UriInfo address) {
    var adviser = advising.adviser();
    if (end != null) {
      feeds.close(adviser);
      return page(null);
    }
    var secret = feeds.open(adviser);
    var path = CalendarPages.PATH + "/" + secret.characters() + ".ics";
    return page(words.publicAddress.link(path, address).toString());
  }

  private TemplateInstance page(@Nullable String address) {
    var adviser = advising.adviser();
    return new FollowUpsPage(
        new Link(words.messages.allClients(), "/advise"),
        followUps.openOf(adviser).stream().map(one -> view.item(one, true)).toList(),
        feeds.openSince(adviser).map(words.speaker::day).orElse(null),
        address);
  }

  /** What is said, how, and where the service is. */
  @jakarta.inject.Singleton
  static class Words {

    private final CasefileMessages messages;
    private final Speaker speaker;
    private final PublicAddress publicAddress;

    Words(@Spoken CasefileMessages messages, Speaker speaker, PublicAddress publicAddress) {
      this.messages = messages;
      this.publicAddress = publicAddress;
      this.speaker = speaker;
    }
  }
}
