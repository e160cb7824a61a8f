package org.waymark.organisation.consent;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;

/** What firms say when they let somebody in. */
public final class Admissions {

  public static final Contact CONTACT = new Contact("Ty Pren Joinery", "Jo Price", null, null);

  private Admissions() {}

  public static Terms until(LocalDate lastDay, Scope... scopes) {
    return new Terms(Set.of(scopes), "Help with digital skills", lastDay);
  }

  public static Admission everyoneOf(Community.Hub hub, Terms terms) {
    return new Admission(
        Admission.Recipient.everyoneOf(hub.id()), terms, CONTACT, Admission.By.HUB_CODE);
  }

  public static Admission only(Actor.Adviser adviser, Terms terms) {
    return new Admission(
        new Admission.Recipient(adviser.hub(), adviser.person()),
        terms,
        CONTACT,
        Admission.By.INVITATION);
  }
}
