package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;
import org.waymark.organisation.ExternalReference;

/** What is kept about a firm, in all tables. */
@ApplicationScoped
class Holdings {

  private static final String BROUGHT =
      """
      select partner_id, external_reference from organisation
      where id = ?1 and partner_id is not null
      """;

  private final EntityManager database;

  Holdings(EntityManager database) {
    this.database = database;
  }

  /** The firm's rows of a table as a JSON array. */
  @Transactional(Transactional.TxType.MANDATORY)
  String rows(Kept kept, Actor.Owner owner) {
    return (String)
        database
            .createNativeQuery(kept.query())
            .setParameter(1, owner.organisation().value())
            .getSingleResult();
  }

  /** What is to be told to the partner that brought the firm; empty when none did. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<FirmErased> brought(Actor.Owner owner) {
    List<Tuple> rows =
        database
            .createNativeQuery(BROUGHT, Tuple.class)
            .setParameter(1, owner.organisation().value())
            .getResultList();
    return rows.stream().map(row -> erased(owner, row)).findFirst();
  }

  private static FirmErased erased(Actor.Owner owner, Tuple row) {
    var reference = row.get("external_reference", String.class);
    return new FirmErased(
        owner.organisation(),
        new PartnerId(row.get("partner_id", UUID.class)),
        reference == null ? null : new ExternalReference(reference));
  }

  /** Removes the firm; everything that belongs to it goes with it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void erase(Actor.Owner owner) {
    var firm = owner.organisation().value();
    database
        .createNativeQuery("delete from client_invitation where organisation_id = ?1")
        .setParameter(1, firm)
        .executeUpdate();
    database
        .createNativeQuery("delete from organisation where id = ?1")
        .setParameter(1, firm)
        .executeUpdate();
  }
}
