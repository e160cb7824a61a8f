package org.waymark.hub.partner;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.text.Normalizer;
import java.util.Locale;
import org.waymark.hub.HubDetails;
import org.waymark.hub.partner.PartnerAccounts.Creation;
import org.waymark.hub.partner.PartnerAccounts.Reply;
import org.waymark.hub.partner.Partners.Newcomer;
import org.waymark.identity.Actor;

/** Takes in a partner, with an account for its programs. */
@ApplicationScoped
public class RegisterPartner {

  private static final int LONGEST_NAME = 100;
  private static final String PREFIX = "partner-";

  private final Partners partners;
  private final PartnerAccounts accounts;
  private final Event<PartnerRegistered> registered;

  RegisterPartner(
      Partners partners, PartnerAccounts accounts, Event<PartnerRegistered> registered) {
    this.partners = partners;
    this.accounts = accounts;
    this.registered = registered;
  }

  /** What came of it. */
  public sealed interface Registration {
    /**
     * It is in.
     *
     * @param secret to be shown now, and never again
     */
    record Registered(String client, String secret) implements Registration {

      /** Keeps the secret out of logs. */
      @Override
      public String toString() {
        return "Registered[" + client + "]";
      }
    }

    record Flawed(boolean name, boolean email) implements Registration {}

    record NameInUse() implements Registration {}

    /** No partner can be taken in until whoever runs the service sets it up. */
    record NotSetUp() implements Registration {}

    /** The identity provider cannot be reached: nothing was changed. */
    record Away() implements Registration {}
  }

  /**
   * Takes it in.
   *
   * @param sandbox whether it is to have invented firms, and no others ever
   */
  public Registration register(
      Actor.Administrator administrator, String name, String email, boolean sandbox) {
    var called = name.strip();
    var client = clientOf(called);
    var flawedName =
        client.equals(PREFIX) || called.length() > LONGEST_NAME || HubDetails.isBroken(called);
    var flawedEmail = !HubDetails.isEmail(email.strip());
    if (flawedName || flawedEmail) {
      return new Registration.Flawed(flawedName, flawedEmail);
    }
    if (partners.has(called, client)) {
      return new Registration.NameInUse();
    }
    return switch (accounts.create(client, called)) {
      case Creation.Created(var secret) ->
          takeIn(new Newcomer(called, email.strip(), client, sandbox), secret);
      case Creation.NameInUse _ -> new Registration.NameInUse();
      case Creation.NotSetUp _ -> new Registration.NotSetUp();
      case Creation.Away _ -> new Registration.Away();
    };
  }

  private Registration takeIn(Newcomer newcomer, String secret) {
    var client = newcomer.client();
    try {
      var partner = new Actor.Partner(partners.add(newcomer));
      registered.fire(new PartnerRegistered(partner, newcomer.sandbox()));
      return new Registration.Registered(client, secret);
    } catch (RuntimeException e) {
      Log.errorf(e, "Partner client %s could not be taken in and goes again", client);
      if (accounts.remove(client) == Reply.AWAY) {
        Log.errorf("Client %s is left over at the identity provider: remove it there", client);
      }
      return new Registration.Away();
    }
  }

  /** Lower-case letters, digits and dashes, so that it needs no quoting anywhere. */
  private static String clientOf(String name) {
    return PREFIX
        + Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
  }
}
