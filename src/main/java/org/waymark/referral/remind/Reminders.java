package org.waymark.referral.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.referral.Referral;

/** When whoever wants it is to be reminded. */
@ApplicationScoped
public class Reminders {

  private static final String KEEP =
      """
      insert into referral_diary (referral_id, person_id, organisation_id, hub_id, language, remind_on)
      values (:id, :person, :firm, :hub, :language, :day)
      on conflict (referral_id, person_id) do update
      set remind_on = excluded.remind_on, language = excluded.language, reminded_on = null
      """;

  private final EntityManager database;

  Reminders(EntityManager database) {
    this.database = database;
  }

  /** The day on which an adviser wants to be reminded of a referral. */
  @Transactional
  public Optional<LocalDate> of(Referral referral, Actor.Adviser adviser) {
    Stream<?> days =
        query(
                "select remind_on from referral_diary where referral_id = :id and person_id = :person")
            .setParameter("id", referral.id().value())
            .setParameter("person", adviser.person().value())
            .getResultStream();
    return days.findFirst().map(LocalDate.class::cast);
  }

  /** Sets the day of a firm; null for none. */
  @Transactional(TxType.MANDATORY)
  void set(Referral referral, @Nullable LocalDate day, boolean chosen) {
    query(
            "update referral set remind_on = cast(:day as date), remind_chosen = :chosen,"
                + " reminded_on = null where id = :id")
        .setParameter("day", day)
        .setParameter("chosen", chosen)
        .setParameter("id", referral.id().value())
        .executeUpdate();
  }

  /** Sets the day of an adviser; null for none. */
  @Transactional(TxType.MANDATORY)
  void set(Referral referral, Actor.Adviser adviser, @Nullable LocalDate day, Language language) {
    if (day == null) {
      query("delete from referral_diary where referral_id = :id and person_id = :person")
          .setParameter("id", referral.id().value())
          .setParameter("person", adviser.person().value())
          .executeUpdate();
      return;
    }
    query(KEEP)
        .setParameter("id", referral.id().value())
        .setParameter("person", adviser.person().value())
        .setParameter("firm", referral.organisation().value())
        .setParameter("hub", adviser.hub().value())
        .setParameter("language", language.code())
        .setParameter("day", day)
        .executeUpdate();
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }
}
