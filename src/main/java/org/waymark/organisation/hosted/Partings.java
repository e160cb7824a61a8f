package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** Which partners firms have parted from. */
@ApplicationScoped
class Partings {

  private static final String BROUGHT =
      """
      select partner_id, external_reference from organisation
      where id = :firm and partner_id is not null
      """;

  private static final String PART =
      """
      update organisation
      set parted_from = partner_id, parted_at = :now, partner_id = null, external_reference = null
      where id = :firm
      """;

  /** With the visits they have led to: somebody at the partner may have followed one. */
  private static final String CLOSE_LINKS = "delete from hosted_link where organisation_id = :firm";

  /** What the partner could still read of what it was answered. */
  private static final List<String> TAKE_BACK =
      List.of(
          "delete from kept_answer where organisation_id = :firm",
          "delete from logged_call where organisation_id = :firm");

  private final EntityManager database;

  Partings(EntityManager database) {
    this.database = database;
  }

  /** What is to be told once a firm has parted; empty where no partner sees it. */
  @Transactional(TxType.MANDATORY)
  Optional<FirmParted> ahead(Actor.Owner owner) {
    List<Tuple> rows =
        database
            .createNativeQuery(BROUGHT, Tuple.class)
            .setParameter("firm", owner.organisation().value())
            .getResultList();
    return rows.stream().map(row -> parted(owner, row)).findFirst();
  }

  private static FirmParted parted(Actor.Owner owner, Tuple row) {
    return new FirmParted(
        owner,
        new PartnerId(row.get("partner_id", UUID.class)),
        row.get("external_reference", String.class));
  }

  /** The firm itself does it. */
  @Transactional(TxType.MANDATORY)
  void add(Actor.Owner owner, Instant now) {
    of(owner, PART).setParameter("now", now).executeUpdate();
    of(owner, CLOSE_LINKS).executeUpdate();
    TAKE_BACK.forEach(sql -> of(owner, sql).executeUpdate());
  }

  private Query of(Actor.Owner owner, String sql) {
    return database.createNativeQuery(sql).setParameter("firm", owner.organisation().value());
  }
}
