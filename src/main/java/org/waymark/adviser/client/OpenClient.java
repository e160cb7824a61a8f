package org.waymark.adviser.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.adviser.caseload.ClientStandings;
import org.waymark.adviser.client.Client.Permission;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.consent.look.AccessView.What;
import org.waymark.organisation.consent.look.AccessViews;

/** An adviser opens the file of a client. The look is noted for the firm. */
@ApplicationScoped
public class OpenClient {

  private final ClientRecords records;
  private final ClientStandings standings;
  private final AccessViews views;
  private final SeenClients seen;
  private final Clock clock;

  OpenClient(
      ClientRecords records,
      ClientStandings standings,
      AccessViews views,
      SeenClients seen,
      Clock clock) {
    this.records = records;
    this.standings = standings;
    this.views = views;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * The client; empty when there is no such firm or it does not let the adviser see it.
   *
   * @param looking what the adviser looks at, to be noted: scores where there are any; empty where
   *     they act and see nothing new
   */
  @Transactional
  public Optional<Client> open(OrganisationId firm, Actor.Adviser adviser, Set<What> looking) {
    var permissions = records.permissions(firm, adviser);
    var inForce = permissions.stream().filter(this::holds).toList();
    if (inForce.isEmpty()) {
      return Optional.empty();
    }
    var history = standings.of(firm, adviser);
    looking.stream()
        .sorted()
        .filter(what -> what != What.SCORES || !history.isEmpty())
        .forEach(what -> views.note(adviser, firm, what, null));
    var seenAt = seen.last(firm, adviser).orElse(null);
    // Only the page of the client itself shows what is new.
    if (looking.contains(What.CONTACT)) {
      seen.note(firm, adviser);
    }
    return records
        .profile(firm)
        .map(
            profile ->
                new Client(
                    firm,
                    profile,
                    records.contact(firm),
                    inForce,
                    history,
                    ended(permissions),
                    seenAt));
  }

  private List<Permission> ended(List<Permission> permissions) {
    return permissions.stream().filter(Predicate.not(this::holds)).toList();
  }

  private boolean holds(Permission grant) {
    return grant.withdrawnAt() == null && !grant.until().isBefore(CivilTime.today(clock));
  }
}
