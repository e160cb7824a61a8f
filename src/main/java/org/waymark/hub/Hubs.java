package org.waymark.hub;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;

/** The hubs. Which there are is no secret: a firm has to find its own. */
@ApplicationScoped
public class Hubs implements PanacheRepositoryBase<Hub, UUID> {

  private static final String OWN =
      """
      id in (select g.hub_id from access_grant g where g.organisation_id = ?1 and g.withdrawn_at is null
             and g.ends_on >= (now() at time zone 'Europe/London')::date)
      """;

  /** The open hub that has a code, however it was typed. */
  @Transactional
  public Optional<Hub> byCode(String code) {
    return withCode(code).filter(Hub::isOpen);
  }

  /** The hub that has a code, closed ones included. */
  @Transactional
  public Optional<Hub> withCode(String code) {
    return find("code", code.strip().toUpperCase(Locale.ROOT)).firstResultOptional();
  }

  @Transactional
  public Optional<Hub> byId(HubId id) {
    return findByIdOptional(id.value());
  }

  /**
   * The open hub that helps firms in an area.
   *
   * @param councilArea ONS code
   */
  @Transactional
  public Optional<Hub> ofArea(String councilArea) {
    return find(
            "closedAt is null and id = (select a.hub from HubArea a where a.councilArea = ?1)",
            councilArea)
        .firstResultOptional();
  }

  /** The one open hub that a firm lets see its scores; none where there are several. */
  @Transactional
  public Optional<Hub> helping(Actor.Owner firm) {
    @SuppressWarnings("unchecked")
    List<Hub> helping =
        getEntityManager()
            .createNativeQuery(
                "select * from hub where closed_at is null and " + OWN.strip(), Hub.class)
            .setParameter(1, firm.organisation().value())
            .getResultList();
    return helping.size() == 1 ? Optional.of(helping.getFirst()) : Optional.empty();
  }

  /** Every hub by name, closed ones last: for those who keep them. */
  @Transactional
  public List<Hub> visibleTo(Actor.Administrator administrator) {
    return list("order by case when closedAt is null then 0 else 1 end, name, id");
  }

  /** Takes in a hub, unless there is one with its code. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean add(Hub hub) {
    // Whoever founds a hub waits for others who do, so that no code is given twice.
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('hub.code'))")
        .getSingleResult();
    if (withCode(hub.code()).isPresent()) {
      return false;
    }
    persist(hub);
    return true;
  }

  /** A hub that nobody else can change while the transaction under way lasts. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Hub> toChange(HubId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Counts what is kept beside the hub, such as its area, as a change of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void touch(Hub hub) {
    getEntityManager().lock(hub, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
