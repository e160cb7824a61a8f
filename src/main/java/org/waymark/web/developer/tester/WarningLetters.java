package org.waymark.web.developer.tester;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.outbox.mail.Letter;
import org.waymark.webhook.RetrySchedule;
import org.waymark.webhook.warning.Failing;
import org.waymark.webhook.warning.WarningWriter;

/** What partners are told of endpoints that fail: in English, as all that is for developers. */
@ApplicationScoped
class WarningLetters implements WarningWriter {

  private static final String API = "/api/v1/webhooks/";

  private final Optional<URI> service;

  WarningLetters(@ConfigProperty(name = "waymark.public-address") Optional<URI> service) {
    this.service = service;
  }

  @Override
  public Letter gone(Failing failing) {
    return letter(
        failing,
        "Your webhook at " + failing.host() + " is stopped: it answered 410",
        "Your webhook at "
            + failing.host()
            + " answered a message with 410, which says that it is gone. Nothing is sent to it until"
            + " you resume it.",
        "Nothing is lost yet: messages wait, for seven days at most, and so does the one that was"
            + " answered with 410. If that was a mistake, resume the webhook:\n"
            + call("POST", failing, "/resume"),
        "If it is gone for good, remove it:\n" + call("DELETE", failing, ""));
  }

  @Override
  public Letter notTold(Failing failing) {
    return letter(
        failing,
        "Messages to your webhook at " + failing.host() + " do not arrive",
        "We do not send a message to your webhook at "
            + failing.host()
            + " any more: we have tried "
            + RetrySchedule.ATTEMPTS
            + " times, or it has waited for seven days. There may be more of them.",
        "Nothing is lost: each message is kept for 30 days. When your program is well again, list"
            + " what was given up, and what waited too long:\n"
            + call("GET", failing, "/deliveries?state=given-up")
            + "\n"
            + call("GET", failing, "/deliveries?state=too-late"),
        "Then have each of them sent again:\n"
            + call("POST", failing, "/deliveries/{delivery}/replay"));
  }

  private Letter letter(Failing failing, String subject, String... told) {
    var text = new ArrayList<String>();
    text.add("Hello,");
    if (failing.sandbox()) {
      text.add("This is about your sandbox: all firms in it are invented.");
    }
    text.addAll(List.of(told));
    text.add(
        "What was sent, and what was answered:\n"
            + link(EndpointPages.ADDRESS + "/" + failing.endpoint()));
    text.add(
        "You get this because your address was given to us for your programs. We write of this once"
            + " a day at most.\n");
    return new Letter(failing.email(), subject, String.join("\n\n", text));
  }

  private String call(String method, Failing failing, String act) {
    return method + " " + link(API + failing.endpoint() + act);
  }

  /** Where nobody has said where the service is, its partners know. */
  private String link(String path) {
    return service
            .map(address -> address.resolve("/").toString())
            .map(address -> address.substring(0, address.length() - 1))
            .orElse("")
        + path;
  }
}
