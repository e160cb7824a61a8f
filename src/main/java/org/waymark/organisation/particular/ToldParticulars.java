package org.waymark.organisation.particular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** What firms have told of themselves beyond their profiles, each under a code. */
@ApplicationScoped
public class ToldParticulars {

  private static final String ALL =
      "select code, answer, told_at from firm_particular where organisation_id = :firm";

  private static final String TELL =
      """
      insert into firm_particular (organisation_id, code, answer, told_at)
      values (:firm, :code, cast(:answer as text), :now)
      on conflict (organisation_id, code)
      do update set answer = excluded.answer, told_at = excluded.told_at
      """;

  private static final String FORGET =
      "delete from firm_particular where organisation_id = :firm and code = :code";

  private final EntityManager database;
  private final Clock clock;

  ToldParticulars(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What a firm said when it was asked.
   *
   * @param answer null where it passed the question over
   */
  public record Said(@Nullable String answer, Instant at) {}

  /** All a firm was asked, by code; none for those who may not read its answers. */
  @Transactional
  public Map<String, Said> of(OrganisationId firm) {
    List<?> rows =
        database.createNativeQuery(ALL).setParameter("firm", firm.value()).getResultList();
    var said = new TreeMap<String, Said>();
    for (var row : rows) {
      var columns = (Object[]) row;
      said.put((String) columns[0], new Said((String) columns[1], (Instant) columns[2]));
    }
    return said;
  }

  /**
   * Keeps what a firm tells as of now. The same again says that it still holds.
   *
   * @param answer null where it passes the question over
   */
  @Transactional
  public void tell(Actor.Owner owner, String code, @Nullable String answer) {
    database
        .createNativeQuery(TELL)
        .setParameter("firm", owner.organisation().value())
        .setParameter("code", code)
        .setParameter("answer", answer)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** As if it had never been asked. */
  @Transactional
  public void forget(Actor.Owner owner, String code) {
    database
        .createNativeQuery(FORGET)
        .setParameter("firm", owner.organisation().value())
        .setParameter("code", code)
        .executeUpdate();
  }
}
