package org.waymark.referral.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.outbox.TakeBackDispatches;

/** Where firms want reminders mailed: given for this alone, and used for nothing else. */
@ApplicationScoped
public class ReminderAddresses {

  private static final String KEEP =
      """
      insert into reminder_address (organisation_id, email, language, stop_code, asked_at)
      values (:firm, :email, :language, :code, :now)
      on conflict (organisation_id) do update
      set email = excluded.email, language = excluded.language, stop_code = excluded.stop_code,
          asked_at = excluded.asked_at
      """;

  private static final String FIND =
      "select email, language, stop_code from reminder_address where organisation_id = ?1";

  /** What has not left by now was due in the last days; later it was not worth sending. */
  private static final String REMIND_AGAIN =
      """
      update referral set reminded_on = null
      where organisation_id = :firm and reminded_on > :since
      """;

  private final EntityManager database;
  private final DatabaseActors actors;
  private final Clock clock;
  private final RandomGenerator random;
  private final TakeBackDispatches takeBack;

  ReminderAddresses(
      EntityManager database,
      DatabaseActors actors,
      Clock clock,
      RandomGenerator random,
      TakeBackDispatches takeBack) {
    this.database = database;
    this.actors = actors;
    this.clock = clock;
    this.random = random;
    this.takeBack = takeBack;
  }

  /** An address with what ends the mails to it. */
  record Kept(ReminderAddress address, StopCode stop) {}

  /** That of a firm; empty where it wants no mail. */
  @Transactional
  public Optional<ReminderAddress> of(Actor.Owner owner) {
    return kept(owner).map(Kept::address);
  }

  @Transactional
  Optional<Kept> kept(Actor.Owner owner) {
    Stream<?> rows =
        database
            .createNativeQuery(FIND)
            .setParameter(1, owner.organisation().value())
            .getResultStream();
    return rows.findFirst().map(Object[].class::cast).map(ReminderAddresses::kept);
  }

  private static Kept kept(Object[] row) {
    var language = Language.ofCode((String) row[1]).orElseThrow();
    return new Kept(new ReminderAddress((String) row[0], language), new StopCode((String) row[2]));
  }

  /**
   * Keeps an address in the place of an earlier one. What has not left yet stays here, and is
   * written anew to the new address.
   */
  @Transactional
  public void keep(Actor.Owner owner, ReminderAddress address) {
    database
        .createNativeQuery(KEEP)
        .setParameter("firm", owner.organisation().value())
        .setParameter("email", address.email())
        .setParameter("language", address.language().code())
        .setParameter("code", StopCode.draw(random).characters())
        .setParameter("now", clock.instant())
        .executeUpdate();
    if (takeBack.takeBack(owner.organisation()) > 0) {
      database
          .createNativeQuery(REMIND_AGAIN)
          .setParameter("firm", owner.organisation().value())
          .setParameter("since", CivilTime.today(clock).minusDays(SendReminders.WORTH.toDays()))
          .executeUpdate();
    }
  }

  /** Forgets the address. What has not left yet stays here. */
  @Transactional
  public void forget(Actor.Owner owner) {
    database
        .createNativeQuery("delete from reminder_address where organisation_id = ?1")
        .setParameter(1, owner.organisation().value())
        .executeUpdate();
    takeBack.takeBack(owner.organisation());
  }

  /** The language of the mails that a code ends; empty where it ends none, or none any more. */
  @Transactional
  public Optional<Language> behind(StopCode code) {
    actors.present(code.hash());
    Stream<?> rows =
        database
            .createNativeQuery("select language from reminder_address where stop_code = ?1")
            .setParameter(1, code.characters())
            .getResultStream();
    return rows.findFirst().map(String.class::cast).flatMap(Language::ofCode);
  }

  /**
   * Whoever got a mail ends them: the address is forgotten, and what has not left yet stays here.
   *
   * @return false where there was none
   */
  @Transactional
  public boolean stop(StopCode code) {
    actors.present(code.hash());
    List<?> firms =
        database
            .createNativeQuery(
                "delete from reminder_address where stop_code = ?1 returning organisation_id",
                UUID.class)
            .setParameter(1, code.characters())
            .getResultList();
    firms.forEach(firm -> takeBack.takeBack(new OrganisationId((UUID) firm)));
    return !firms.isEmpty();
  }
}
