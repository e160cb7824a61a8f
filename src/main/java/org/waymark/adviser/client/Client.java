package org.waymark.adviser.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientStanding;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Scope;

/**
 * A firm that lets an adviser see it.
 *
 * @param grants in force, the latest first: one at least
 * @param history how everything it handed in came out, newest first
 * @param ended consents it gave before, which have ended or which it took back
 * @param seenAt when the adviser last looked, before now; null at the first look
 */
public record Client(
    OrganisationId organisation,
    FirmProfile profile,
    Contact contact,
    List<Permission> grants,
    List<ClientStanding> history,
    List<Permission> ended,
    @Nullable Instant seenAt) {

  public Client {
    grants = List.copyOf(grants);
    history = List.copyOf(history);
    ended = List.copyOf(ended);
  }

  /**
   * How to call and reach it.
   *
   * @param firm its name; empty when it gave none
   * @param person whom to ask for
   */
  public record Contact(
      String firm, String person, @Nullable String email, @Nullable String phone) {

    static final Contact NONE = new Contact("", "", null, null);
  }

  /**
   * What the firm lets the adviser see, and what for.
   *
   * @param toHub whether every adviser of the hub may see it
   * @param until the last day on which it holds
   * @param withdrawnAt null unless the firm took it back
   */
  public record Permission(
      Set<Scope> scopes,
      String purpose,
      boolean toHub,
      Instant givenAt,
      LocalDate until,
      @Nullable Instant withdrawnAt) {

    public Permission {
      scopes = Set.copyOf(scopes);
    }
  }

  /** Whether any consent in force covers this. */
  public boolean lets(Scope scope) {
    return grants.stream().anyMatch(grant -> grant.scopes().contains(scope));
  }
}
