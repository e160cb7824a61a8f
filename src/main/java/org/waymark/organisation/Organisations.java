package org.waymark.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;

/** The firms. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

  private final CouncilAreas areas;
  private final DatabaseActors actors;
  private final ReturnCodes codes;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Organisations(
      CouncilAreas areas,
      DatabaseActors actors,
      ReturnCodes codes,
      Clock clock,
      Supplier<UUID> ids) {
    this.areas = areas;
    this.actors = actors;
    this.codes = codes;
    this.clock = clock;
    this.ids = ids;
  }

  /** A firm that has just come, with the code that only it will ever see. */
  public record Registered(OrganisationId organisation, ReturnCode code) {}

  /** Takes in a firm without an account. */
  @Transactional
  public Registered register(FirmProfile profile) {
    var now = clock.instant();
    var code = codes.draw();
    var organisation = new Organisation(new OrganisationId(ids.get()), profile, now);
    organisation.giveCode(code, now.plus(codes.lifetime()));
    actors.enter(new Actor.Owner(organisation.id()));
    persist(organisation);
    return new Registered(organisation.id(), code);
  }

  /** The firm whose code this is, if the code has not expired. Counts as a visit. */
  @Transactional
  public Optional<Actor.Owner> holderOf(ReturnCode code) {
    var now = clock.instant();
    actors.present(code.hash());
    return find("returnCodeHash = ?1 and returnCodeExpiresAt > ?2", code.hash(), now)
        .firstResultOptional()
        .map(
            organisation -> {
              var owner = new Actor.Owner(organisation.id());
              actors.enter(owner);
              organisation.keepCodeAlive(now, codes.lifetime());
              return owner;
            });
  }

  /** A code that nobody has yet. */
  public ReturnCode drawCode() {
    return codes.draw();
  }

  /** Gives a firm another code: the one before it opens nothing from then on. */
  @Transactional
  public void giveCode(Actor.Owner owner, ReturnCode code) {
    findByIdOptional(owner.organisation().value())
        .ifPresent(found -> found.giveCode(code, clock.instant().plus(codes.lifetime())));
  }

  /** Until when the code of a firm works, if it still does. */
  @Transactional
  public Optional<Instant> codeWorksUntil(Actor.Owner owner) {
    var now = clock.instant();
    return findByIdOptional(owner.organisation().value())
        .map(Organisation::returnCodeExpiresAt)
        .filter(now::isBefore);
  }

  /** The profile of the firm an actor acts for. */
  @Transactional
  public Optional<FirmProfile> profileOf(Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner(var organisation) ->
          findByIdOptional(organisation.value()).map(found -> found.profile(areas));
    };
  }

  /**
   * The profile of a firm for whoever acts for it, or an adviser of whom the caller has found that
   * the firm lets them in; row-level security checks it again.
   */
  @Transactional
  public Optional<FirmProfile> profileOf(OrganisationId firm, Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner owner -> profileOf(owner);
      case Actor.Adviser _ -> findByIdOptional(firm.value()).map(found -> found.profile(areas));
    };
  }

  /** Whether a firm is one of a sandbox, as far as whoever acts may see it. */
  @Transactional
  public boolean isInvented(OrganisationId firm) {
    return count("id = ?1 and sandbox = true", firm.value()) > 0;
  }

  /**
   * Makes others who change this firm wait until the transaction under way has ended. Whoever locks
   * other rows of the firm as well locks the firm first: then no two wait for each other.
   *
   * @return false where there is no such firm, or none any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean lock(Actor.Owner owner) {
    return findByIdOptional(owner.organisation().value(), LockModeType.PESSIMISTIC_WRITE)
        .isPresent();
  }

  /** Corrects the profile of the firm an actor acts for. */
  @Transactional
  public void describe(Actor.Owner owner, FirmProfile profile) {
    findByIdOptional(owner.organisation().value()).ifPresent(found -> found.describe(profile));
  }
}
