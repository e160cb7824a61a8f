package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;

/** What firms have taken up, for themselves and for advisers who may see their answers. */
@ApplicationScoped
public class Referrals {

  private static final String FIND =
      """
      select id, organisation_id, programme, programme_name, way, stage, changed_at, version, remind_on
      from referral
      where organisation_id = :firm
      """;

  /** What is still under way first, then the latest. */
  private static final String ORDER =
      " order by stage in ('refused', 'adopted', 'given-up'), changed_at desc, id";

  private static final String STEPS =
      """
      select referral_id, stage, happened_on, note, said_at, person_name, hub_name
      from referral_step
      where organisation_id = :firm
      order by referral_id, number desc
      """;

  private final EntityManager database;
  private final Reach reach;

  Referrals(EntityManager database, Reach reach) {
    this.database = database;
    this.reach = reach;
  }

  /** Those of a firm, what is under way first; none for whoever may not see them. */
  @Transactional
  public List<Referral> of(OrganisationId firm, Actor actor) {
    return reach.covers(firm, actor) ? list(FIND + ORDER, firm, Map.of()) : List.of();
  }

  /** One of a firm's. */
  @Transactional
  public Optional<Referral> find(ReferralId id, OrganisationId firm, Actor actor) {
    return reach.covers(firm, actor)
        ? list(FIND + " and id = :id", firm, Map.of("id", id.value())).stream().findFirst()
        : Optional.empty();
  }

  /** The same, and nobody else changes it before the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Referral> lock(ReferralId id, OrganisationId firm) {
    return list(FIND + " and id = :id for update", firm, Map.of("id", id.value())).stream()
        .findFirst();
  }

  /** The one under way to a programme. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ReferralId> open(OrganisationId firm, String programme) {
    var where = " and programme = :programme and stage not in ('refused', 'adopted', 'given-up')";
    return list(FIND + where, firm, Map.of("programme", programme)).stream()
        .map(Referral::id)
        .findFirst();
  }

  /** Whether a report of the firm is there to be followed. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean handedIn(UUID assessment, OrganisationId firm) {
    return !database
        .createNativeQuery(
            "select id from assessment"
                + " where id = ?1 and organisation_id = ?2 and state = 'SUBMITTED'")
        .setParameter(1, assessment)
        .setParameter(2, firm.value())
        .getResultList()
        .isEmpty();
  }

  private List<Referral> list(String sql, OrganisationId firm, Map<String, Object> values) {
    var query = database.createNativeQuery(sql, Tuple.class).setParameter("firm", firm.value());
    values.forEach(query::setParameter);
    Stream<?> rows = query.getResultStream();
    var found = rows.map(Tuple.class::cast).toList();
    var steps = found.isEmpty() ? Map.<UUID, List<Step>>of() : steps(firm);
    return found.stream()
        .map(row -> referral(row, steps.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  private Map<UUID, List<Step>> steps(OrganisationId firm) {
    Stream<?> rows =
        database
            .createNativeQuery(STEPS, Tuple.class)
            .setParameter("firm", firm.value())
            .getResultStream();
    return rows.map(Tuple.class::cast)
        .collect(
            Collectors.groupingBy(
                row -> row.get("referral_id", UUID.class),
                Collectors.mapping(Referrals::step, Collectors.toList())));
  }

  private static Step step(Tuple row) {
    var person = row.get("person_name", String.class);
    var hub = row.get("hub_name", String.class);
    return new Step(
        Stage.ofCode(row.get("stage", String.class)).orElseThrow(),
        row.get("happened_on", LocalDate.class),
        row.get("note", String.class),
        row.get("said_at", Instant.class),
        person == null || hub == null ? null : new Step.Adviser(person, hub));
  }

  private static Referral referral(Tuple row, List<Step> steps) {
    return new Referral(
        new ReferralId(row.get("id", UUID.class)),
        new OrganisationId(row.get("organisation_id", UUID.class)),
        new Referral.Subject(
            row.get("programme", String.class),
            row.get("programme_name", String.class),
            Stage.Way.ofCode(row.get("way", String.class))),
        Stage.ofCode(row.get("stage", String.class)).orElseThrow(),
        steps,
        CivilTime.day(row.get("changed_at", Instant.class)),
        row.get("version", Integer.class),
        row.get("remind_on", LocalDate.class));
  }
}
