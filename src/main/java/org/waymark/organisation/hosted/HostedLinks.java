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
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ReturnCode;

/** The links, and the visits of browsers that have used one. */
@ApplicationScoped
class HostedLinks {

  private static final String ADD =
      """
      insert into hosted_link (id, partner_id, organisation_id, secret_hash, questionnaire, return_url,
                               made_at, expires_at)
      values (:id, :partner, :firm, :secret, :questionnaire, :back, :now, :until)
      """;

  private static final String FIND =
      """
      select id, organisation_id, questionnaire, expires_at, visit_hash
      from hosted_link where secret_hash = :secret
      """;

  /** Of two that use it at once the second waits for the first, and then finds it used. */
  private static final String USE =
      """
      update hosted_link set used_at = :now, visit_hash = :visit, visit_until = :until
      where id = :id and used_at is null
      """;

  private static final String VISITOR =
      """
      select organisation_id from hosted_link
      where visit_hash = :visit and visit_until > :now
      order by used_at desc, id limit 1
      """;

  private static final String BACK =
      """
      select return_url from hosted_link
      where organisation_id = :firm and visit_until > :now and return_url is not null
      order by used_at desc, id limit 1
      """;

  private final EntityManager database;
  private final DatabaseActors actors;

  HostedLinks(EntityManager database, DatabaseActors actors) {
    this.database = database;
    this.actors = actors;
  }

  @Transactional(TxType.MANDATORY)
  void add(UUID id, Actor.Partner partner, MakeLink.Wish wish, LinkSecret secret, Lasting lasting) {
    query(ADD)
        .setParameter("id", id)
        .setParameter("partner", partner.partner().value())
        .setParameter("firm", wish.firm().value())
        .setParameter("secret", secret.hash())
        .setParameter("questionnaire", wish.questionnaire())
        .setParameter("back", wish.returnUrl())
        .setParameter("now", lasting.from())
        .setParameter("until", lasting.until())
        .executeUpdate();
  }

  /** From when until when. */
  record Lasting(Instant from, Instant until) {}

  /** The transaction goes on as whoever has presented the secret. */
  @Transactional(TxType.MANDATORY)
  Optional<HostedLink> find(LinkSecret secret) {
    actors.present(secret.hash());
    List<Tuple> rows =
        database
            .createNativeQuery(FIND, Tuple.class)
            .setParameter("secret", secret.hash())
            .getResultList();
    return rows.stream().map(HostedLinks::link).findFirst();
  }

  private static HostedLink link(Tuple row) {
    return new HostedLink(
        row.get("id", UUID.class),
        new Actor.Owner(new OrganisationId(row.get("organisation_id", UUID.class))),
        row.get("questionnaire", String.class),
        row.get("expires_at", Instant.class),
        row.get("visit_hash", byte[].class));
  }

  /** False when somebody has used it by then. The firm itself does it. */
  @Transactional(TxType.MANDATORY)
  boolean use(HostedLink link, ReturnCode visit, Lasting lasting) {
    return query(USE)
            .setParameter("now", lasting.from())
            .setParameter("visit", visit.hash())
            .setParameter("until", lasting.until())
            .setParameter("id", link.id())
            .executeUpdate()
        == 1;
  }

  /** The firm that a browser visits for, as long as its visit lasts. */
  @Transactional(TxType.MANDATORY)
  Optional<Actor.Owner> visitor(ReturnCode visit, Instant now) {
    actors.present(visit.hash());
    List<?> rows =
        query(VISITOR).setParameter("visit", visit.hash()).setParameter("now", now).getResultList();
    return rows.stream()
        .map(UUID.class::cast)
        .map(firm -> new Actor.Owner(new OrganisationId(firm)))
        .findFirst();
  }

  /** Where the partner wants the firm back: what the latest link says that still lets it visit. */
  @Transactional(TxType.MANDATORY)
  @Nullable String returnUrl(Actor.Owner owner, Instant now) {
    List<?> rows =
        query(BACK)
            .setParameter("firm", owner.organisation().value())
            .setParameter("now", now)
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst().orElse(null);
  }

  /** Ends all visits of a firm. */
  @Transactional(TxType.MANDATORY)
  void endVisits(Actor.Owner owner, Instant now) {
    query(
            "update hosted_link set visit_until = :now where organisation_id = :firm and visit_until > :now")
        .setParameter("now", now)
        .setParameter("firm", owner.organisation().value())
        .executeUpdate();
  }

  /** Removes what opens nothing any more, and says how many that were. */
  @Transactional(TxType.REQUIRES_NEW)
  int removeOver(Instant now) {
    return query("delete from hosted_link where coalesce(visit_until, expires_at) <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }
}
