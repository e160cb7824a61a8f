package org.waymark.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.waymark.identity.Actor;

/** How much a hub does, in numbers that name no firm. */
@ApplicationScoped
public class Figures {

  /** A smaller number could point at a firm. */
  private static final int LEAST_SHOWN = 10;

  private static final String CLIENTS =
      """
      select count(distinct organisation_id) from access_grant
      where hub_id = ?1 and withdrawn_at is null
        and ends_on >= (now() at time zone 'Europe/London')::date
      """;

  private static final String ADVISERS =
      "select count(*) from hub_member where hub_id = ?1 and disabled_at is null";

  private final EntityManager database;

  Figures(EntityManager database) {
    this.database = database;
  }

  /**
   * A number of firms.
   *
   * @param atLeast what may be said: the number, or 0 where that would be too small
   * @param withheld whether it is too small to be said
   */
  public record Count(long atLeast, boolean withheld) {

    static Count of(long number) {
      return number < LEAST_SHOWN ? new Count(0, true) : new Count(number, false);
    }
  }

  /**
   * The figures of one hub.
   *
   * @param clients firms that let somebody of the hub see their scores, today
   * @param submitted by id of the questionnaire: how many of those firms have handed it in
   * @param advisers people who can act for the hub
   */
  public record OfHub(Count clients, SequencedMap<String, Count> submitted, long advisers) {}

  /** For the managers of a hub; all is zero for others. */
  @Transactional
  public OfHub of(Actor.Adviser manager) {
    var submitted = new TreeMap<String, Count>();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery("select questionnaire, firms from hub_submissions()")
            .getResultList();
    rows.forEach(row -> submitted.put((String) row[0], Count.of(((Number) row[1]).longValue())));
    return new OfHub(Count.of(number(CLIENTS, manager)), submitted, number(ADVISERS, manager));
  }

  private long number(String query, Actor.Adviser manager) {
    return ((Number)
            database
                .createNativeQuery(query)
                .setParameter(1, manager.hub().value())
                .getSingleResult())
        .longValue();
  }
}
