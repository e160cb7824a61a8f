package org.waymark.web.result.referral;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.referral.remind.ReminderAddresses;
import org.waymark.referral.remind.StopCode;

/**
 * Where a reminder says that reminders can be stopped, by whoever got it. Nothing is done before
 * they say so once more: scanners of mail open every link.
 */
@Path(StopPages.PATH + "/{secret}/stop")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StopPages {

  static final String PATH = "/reminders";

  private final ReminderAddresses addresses;

  StopPages(ReminderAddresses addresses) {
    this.addresses = addresses;
  }

  /** Where a code ends the mails. */
  static String address(StopCode code) {
    return PATH + "/" + code.characters() + "/stop";
  }

  @GET
  public TemplateInstance ask(@PathParam("secret") String secret) {
    var code = read(secret);
    if (addresses.behind(code).isEmpty()) {
      throw new NotFoundException();
    }
    return new StopPage(address(code));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance stop(@PathParam("secret") String secret) {
    if (!addresses.stop(read(secret))) {
      throw new NotFoundException();
    }
    return new StopPage(null);
  }

  private static StopCode read(String secret) {
    return StopCode.read(secret).orElseThrow(NotFoundException::new);
  }
}
