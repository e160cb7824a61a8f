package org.waymark.referral.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.Referral.Subject;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Stage;

/** The referrals of firms that partners brought. Each partner sees those of its own firms. */
@ApplicationScoped
public class BroughtReferrals {

  /** The step with the latest number says how far it has got. */
  private static final String FIND =
      """
      select referral.id, referral.organisation_id, programme, programme_name, way, referral.stage,
             begun_at, version,
             (select happened_on from referral_step where referral_id = referral.id
              order by number desc limit 1) as happened_on
      from referral join organisation on organisation.id = referral.organisation_id
      where organisation.partner_id = :partner
      """;

  private static final String AFTER =
      " and (begun_at, referral.id) > (cast(:at as timestamptz), cast(:last as uuid))";

  private static final String ORDER = " order by begun_at, referral.id limit :most";

  private final EntityManager database;

  BroughtReferrals(EntityManager database) {
    this.database = database;
  }

  /**
   * A place in the list of a partner's referrals.
   *
   * @param begunAt of the referral before it
   * @param id of the referral before it
   */
  public record Position(Instant begunAt, UUID id) {}

  /** One of a firm of the partner's; empty when it is not, or there is none. */
  @Transactional
  public Optional<BroughtReferral> visible(ReferralId id, Actor.Partner partner) {
    return read(query(FIND + " and referral.id = :id", partner).setParameter("id", id.value()))
        .findFirst();
  }

  /**
   * Those of the partner's firms, in the order in which they began.
   *
   * @param after where to begin; null at the first
   * @param most how many
   */
  @Transactional
  public List<BroughtReferral> visibleTo(
      Actor.Partner partner, @Nullable Position after, int most) {
    var query =
        query(FIND + (after == null ? "" : AFTER) + ORDER, partner).setParameter("most", most);
    if (after != null) {
      query.setParameter("at", after.begunAt()).setParameter("last", after.id());
    }
    return read(query).toList();
  }

  private Query query(String sql, Actor.Partner partner) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("partner", partner.partner().value());
  }

  private static Stream<BroughtReferral> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast).map(BroughtReferrals::referral);
  }

  private static BroughtReferral referral(Tuple row) {
    return new BroughtReferral(
        new ReferralId(row.get("id", UUID.class)),
        new OrganisationId(row.get("organisation_id", UUID.class)),
        new Subject(
            row.get("programme", String.class),
            row.get("programme_name", String.class),
            Stage.Way.ofCode(row.get("way", String.class))),
        Stage.ofCode(row.get("stage", String.class)).orElseThrow(),
        row.get("happened_on", LocalDate.class),
        row.get("begun_at", Instant.class),
        row.get("version", Integer.class));
  }
}
