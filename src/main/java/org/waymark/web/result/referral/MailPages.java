package org.waymark.web.result.referral;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.referral.remind.ReminderAddress;
import org.waymark.referral.remind.ReminderAddresses;
import org.waymark.web.layout.ForFirms;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.referral.Place;
import org.waymark.web.layout.referral.ReferralNews;
import org.waymark.web.layout.referral.ReferralsView;

/** A firm says where its reminders are mailed, or that they are not. */
@Path(Place.OWN + "/mail")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ForFirms
@Blocking
class MailPages {

  private final OwnReferrals own;
  private final ReminderAddresses addresses;
  private final ReferralsView view;
  private final Speaker speaker;

  MailPages(OwnReferrals own, ReminderAddresses addresses, ReferralsView view, Speaker speaker) {
    this.own = own;
    this.addresses = addresses;
    this.view = view;
    this.speaker = speaker;
  }

  /** The mails are in the language in which somebody asks for them. */
  @POST
  public Response keep(@FormParam("email") @Nullable String email) {
    var typed = Optional.ofNullable(email).orElse("").strip();
    return own.open(
        place -> {
          if (!ReminderAddress.isSound(typed)) {
            return Response.status(Response.Status.BAD_REQUEST)
                .entity(view.wrongAddress(place, typed))
                .build();
          }
          addresses.keep(owner(place), new ReminderAddress(typed, speaker.language()));
          return next(ReferralNews.MAIL);
        });
  }

  @POST
  @Path("stop")
  public Response stop() {
    return own.open(
        place -> {
          addresses.forget(owner(place));
          return next(ReferralNews.MAIL_OFF);
        });
  }

  private static Actor.Owner owner(Place place) {
    return new Actor.Owner(place.firm());
  }

  private static Response next(ReferralNews news) {
    return Response.seeOther(URI.create(news.addedTo(Place.OWN))).build();
  }
}
