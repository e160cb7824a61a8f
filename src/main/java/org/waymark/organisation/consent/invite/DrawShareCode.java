package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.Contacts;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Terms;

/** A firm draws a short code to read to an adviser over the phone. */
@ApplicationScoped
public class DrawShareCode {

  /** As long as the call may last in which it is read out. */
  public static final Duration LIFETIME = Duration.ofMinutes(15);

  private final ShareCodes codes;
  private final Contacts contacts;
  private final Grants grants;
  private final RandomGenerator random;
  private final Clock clock;

  DrawShareCode(
      ShareCodes codes, Contacts contacts, Grants grants, RandomGenerator random, Clock clock) {
    this.codes = codes;
    this.contacts = contacts;
    this.grants = grants;
    this.random = random;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Drawn {

    /** The code that only the firm will ever see. */
    record Ready(Code code, Instant expires) implements Drawn {}

    /** Nobody can be let in on such terms. */
    record BadTerms(Terms.Fault fault) implements Drawn {}
  }

  /** Draws a code. The adviser who gives it back may see the firm on these terms. */
  @Transactional
  public Drawn draw(Actor.Owner owner, Terms terms, Contact contact) {
    var fault = terms.fault(grants.today());
    if (fault.isPresent()) {
      return new Drawn.BadTerms(fault.get());
    }
    var expires = clock.instant().plus(LIFETIME);
    var code = Code.draw(Code.Use.SHARED, random);
    // First, because it locks the firm.
    codes.keep(code, owner, terms, expires);
    contacts.keep(owner, contact);
    return new Drawn.Ready(code, expires);
  }
}
