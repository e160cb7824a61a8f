package org.waymark.organisation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;

/** The firms that partners brought. Each partner sees its own. */
@ApplicationScoped
public class BroughtFirms implements PanacheRepositoryBase<Organisation, UUID> {

  /** Two who give the same reference at once follow each other: the second then sees the first. */
  private static final String ONE_AT_A_TIME =
      "select count(pg_advisory_xact_lock(hashtextextended(?1, 0)))";

  private final CouncilAreas areas;
  private final DatabaseActors actors;
  private final ReturnCodes codes;
  private final Clock clock;
  private final Supplier<UUID> ids;

  BroughtFirms(
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

  /** What came of a wish to keep something about a firm. */
  public sealed interface Keeping {

    /** It is kept. */
    record Kept(BroughtFirm firm) implements Keeping {}

    /** Another firm of the partner goes by that reference; nothing changed. */
    record ReferenceInUse(OrganisationId other) implements Keeping {}

    /** The partner brought no such firm. */
    record Unknown() implements Keeping {}

    /**
     * It is not as whoever wished believed; nothing changed.
     *
     * @param version of what it is
     */
    record Stale(long version) implements Keeping {}
  }

  /**
   * A place in the list of a partner's firms.
   *
   * @param createdAt of the firm before it
   * @param id of the firm before it
   */
  public record Position(Instant createdAt, UUID id) {}

  /**
   * Takes in a firm. Its code has run out and nobody was told it: it is reached through its
   * partner.
   */
  @Transactional
  public Keeping bring(
      Actor.Partner partner, FirmProfile profile, @Nullable ExternalReference reference) {
    var other = keeper(partner, reference);
    if (other.isPresent()) {
      return new Keeping.ReferenceInUse(other.get());
    }
    var now = clock.instant();
    var firm = new Organisation(new OrganisationId(ids.get()), profile, now);
    firm.belongTo(partner.partner());
    firm.beCalled(reference);
    firm.giveCode(codes.draw(), now);
    persistAndFlush(firm);
    getEntityManager().refresh(firm);
    return new Keeping.Kept(firm.brought(areas));
  }

  /** One of the partner's firms; empty when it is not, or there is none. */
  @Transactional
  public Optional<BroughtFirm> visible(OrganisationId id, Actor.Partner partner) {
    return own(id, partner).map(firm -> firm.brought(areas));
  }

  /** The one that the partner calls so; empty where there is none. */
  @Transactional
  public Optional<BroughtFirm> called(ExternalReference reference, Actor.Partner partner) {
    var found = named(partner, reference).firstResultOptional();
    // Whoever locks it later in the transaction has to see what it has become by then.
    found.ifPresent(getEntityManager()::detach);
    return found.map(firm -> firm.brought(areas));
  }

  /**
   * The partner's firms in the order in which they came.
   *
   * @param after where to begin; null at the first
   * @param most how many
   */
  @Transactional
  public List<BroughtFirm> visibleTo(Actor.Partner partner, @Nullable Position after, int most) {
    var whose = partner.partner().value();
    var found =
        after == null
            ? find("partnerId = ?1 order by createdAt, id", whose)
            : find(
                "partnerId = ?1 and (createdAt > ?2 or (createdAt = ?2 and id > ?3))"
                    + " order by createdAt, id",
                whose,
                after.createdAt(),
                after.id());
    return found.page(Page.ofSize(most)).stream().map(firm -> firm.brought(areas)).toList();
  }

  /**
   * One of the partner's firms, and nobody else changes it before the transaction ends; empty when
   * it is not, or there is none.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<BroughtFirm> lock(OrganisationId id, Actor.Partner partner) {
    return locked(id, partner).map(firm -> firm.brought(areas));
  }

  /**
   * Replaces the profile of one of the partner's firms, and what the partner calls it.
   *
   * @param expected versions of the firm that the wish is about
   */
  @Transactional
  public Keeping describe(
      OrganisationId id,
      Actor.Partner partner,
      FirmProfile profile,
      @Nullable ExternalReference reference,
      LongPredicate expected) {
    var own = locked(id, partner);
    if (own.isEmpty()) {
      return new Keeping.Unknown();
    }
    var version = own.get().brought(areas).version();
    if (!expected.test(version)) {
      return new Keeping.Stale(version);
    }
    var other = keeper(partner, reference).filter(found -> !found.equals(id));
    if (other.isPresent()) {
      return new Keeping.ReferenceInUse(other.get());
    }
    var firm = own.get();
    // As the firm itself: what advisers see of it follows, and a partner cannot look there.
    actors.enter(new Actor.Owner(id));
    firm.describe(profile);
    firm.beCalled(reference);
    flush();
    return new Keeping.Kept(firm.brought(areas));
  }

  private Optional<Organisation> own(OrganisationId id, Actor.Partner partner) {
    return query(id, partner).firstResultOptional();
  }

  private Optional<Organisation> locked(OrganisationId id, Actor.Partner partner) {
    return query(id, partner).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  private PanacheQuery<Organisation> query(OrganisationId id, Actor.Partner partner) {
    return find("id = ?1 and partnerId = ?2", id.value(), partner.partner().value());
  }

  /**
   * The partner's firm that goes by a reference. Where there is none, nobody else gives it to one
   * before the transaction ends.
   */
  private Optional<OrganisationId> keeper(
      Actor.Partner partner, @Nullable ExternalReference reference) {
    if (reference == null) {
      return Optional.empty();
    }
    var whose = partner.partner().value();
    getEntityManager()
        .createNativeQuery(ONE_AT_A_TIME)
        .setParameter(1, whose + " " + reference.text())
        .getSingleResult();
    return named(partner, reference).firstResultOptional().map(Organisation::id);
  }

  private PanacheQuery<Organisation> named(Actor.Partner partner, ExternalReference reference) {
    return find(
        "partnerId = ?1 and externalReference = ?2", partner.partner().value(), reference.text());
  }
}
