package org.waymark.organisation.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;

/**
 * Whom firms have let in. A grant that ended says who could see a firm once, and lets nobody in.
 */
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<Grant, UUID> {

  private final Clock clock;
  private final Supplier<UUID> ids;

  Grants(Clock clock, Supplier<UUID> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** The day that decides whether a grant holds. */
  public LocalDate today() {
    return CivilTime.today(clock);
  }

  /** Those a firm has given, or those given to an adviser, ended ones too; newest first. */
  @Transactional
  public List<Grant> visibleTo(Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          List.of();
      case Actor.Owner(var firm) ->
          list("organisationId = ?1 order by grantedAt desc", firm.value());
      case Actor.Adviser adviser ->
          list("hubId = ?1 order by grantedAt desc", adviser.hub().value()).stream()
              .filter(grant -> grant.isTo(adviser))
              .toList();
    };
  }

  /** The grant behind an id, if there is one and the firm has given it. */
  @Transactional
  public Optional<Grant> visible(GrantId id, Actor.Owner owner) {
    return find("id = ?1 and organisationId = ?2", id.value(), owner.organisation().value())
        .firstResultOptional();
  }

  /** Those by which an adviser may see firms now, newest first. */
  @Transactional
  public List<Grant> inForce(Actor.Adviser adviser) {
    var today = today();
    return list(
            "hubId = ?1 and withdrawnAt is null and endsOn >= ?2 order by grantedAt desc",
            adviser.hub().value(),
            today)
        .stream()
        .filter(grant -> grant.isTo(adviser))
        .toList();
  }

  /** What an adviser may see of a firm now; empty when nothing. */
  @Transactional
  public Optional<Access> with(OrganisationId firm, Actor.Adviser adviser) {
    var theirs =
        list(
                "organisationId = ?1 and hubId = ?2 and withdrawnAt is null and endsOn >= ?3 order by"
                    + " grantedAt desc",
                firm.value(),
                adviser.hub().value(),
                today())
            .stream()
            .filter(grant -> grant.isTo(adviser))
            .toList();
    return theirs.isEmpty() ? Optional.empty() : Optional.of(new Access(firm, theirs));
  }

  /** The firms of which an adviser may see this much now. */
  @Transactional
  public Set<OrganisationId> firmsLetting(Scope scope, Actor.Adviser adviser) {
    return inForce(adviser).stream()
        .filter(grant -> grant.scopes().contains(scope))
        .map(Grant::organisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Written at once: whoever acts may change before the transaction ends. */
  GrantId add(Actor.Owner owner, Admission admission, Instant now) {
    var id = new GrantId(ids.get());
    persistAndFlush(new Grant(id, owner.organisation(), admission, now));
    return id;
  }

  /** The firm's grants to a recipient that still hold. */
  List<Grant> inForce(Actor.Owner owner, Admission.Recipient to) {
    var today = today();
    return visibleTo(owner).stream()
        .filter(grant -> grant.recipient().equals(to) && grant.inForce(today))
        .toList();
  }
}
