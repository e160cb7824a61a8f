package org.waymark.referral.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.referral.ReferralId;

/** Reminders whose day has come, and whether they were told. */
@ApplicationScoped
class DueReminders {

  /** After so long nobody is reminded any more who could not be before. */
  private static final int DAYS_LATE = 30;

  private static final String FIRMS =
      """
      select distinct referral.organisation_id
      from referral join reminder_address on reminder_address.organisation_id = referral.organisation_id
      where remind_on between :since and :today and reminded_on is distinct from remind_on
        and not exists (select from organisation where id = referral.organisation_id and sandbox)
      """;

  /** Of two who do it at once the second waits, and then finds that it is done. */
  private static final String TAKE =
      """
      update referral set reminded_on = remind_on
      where organisation_id = :firm and remind_on <= :today and reminded_on is distinct from remind_on
        and stage not in ('refused', 'adopted', 'given-up')
      returning programme_name
      """;

  private static final String ADVISERS =
      """
      select referral_id, organisation_id, person_id, hub_id
      from referral_diary
      where remind_on between :since and :today and reminded_on is distinct from remind_on
      """;

  /**
   * Nothing where the firm has taken its consent back, or the adviser has left: they see no row.
   */
  private static final String TAKE_AS_ADVISER =
      """
      update referral_diary set reminded_on = referral_diary.remind_on
      from referral, person
      where referral_diary.referral_id = :id and referral.id = referral_diary.referral_id
        and referral.stage not in ('refused', 'adopted', 'given-up')
        and referral_diary.person_id = :person and person.id = referral_diary.person_id
        and exists (select from hub_member
                    where hub_member.person_id = :person and hub_member.hub_id = :hub
                      and disabled_at is null)
        and referral_diary.remind_on <= :today
        and referral_diary.reminded_on is distinct from referral_diary.remind_on
      returning referral.programme_name, person.email, referral_diary.language
      """;

  private final EntityManager database;

  DueReminders(EntityManager database) {
    this.database = database;
  }

  /** An adviser to be reminded. */
  record Diary(ReferralId referral, OrganisationId firm, Actor.Adviser adviser) {}

  /**
   * What an adviser is told.
   *
   * @param programme by name
   */
  record Told(String programme, String email, Language language) {}

  /** Firms with an address for mails, of which something is due. For the service itself. */
  @Transactional
  List<Actor.Owner> firmsWithDue(LocalDate today) {
    Stream<?> firms = due(FIRMS, today).getResultStream();
    return firms.map(firm -> new Actor.Owner(new OrganisationId((UUID) firm))).toList();
  }

  /** Marks what is due of a firm as told, and gives the names of the programmes. */
  @Transactional(TxType.MANDATORY)
  List<String> take(Actor.Owner owner, LocalDate today) {
    List<?> names =
        query(TAKE)
            .setParameter("firm", owner.organisation().value())
            .setParameter("today", today)
            .getResultList();
    return names.stream().map(String.class::cast).sorted().toList();
  }

  /** Advisers of whose diaries something is due. For the service itself. */
  @Transactional
  List<Diary> advisersWithDue(LocalDate today) {
    Stream<?> rows = due(ADVISERS, today).getResultStream();
    return rows.map(Object[].class::cast).map(DueReminders::diary).toList();
  }

  private static Diary diary(Object[] row) {
    return new Diary(
        new ReferralId((UUID) row[0]),
        new OrganisationId((UUID) row[1]),
        new Actor.Adviser(new PersonId((UUID) row[2]), new HubId((UUID) row[3]), false));
  }

  /** Marks what is due of an adviser as told. */
  @Transactional(TxType.MANDATORY)
  Optional<Told> take(Diary diary, LocalDate today) {
    List<?> rows =
        query(TAKE_AS_ADVISER)
            .setParameter("id", diary.referral().value())
            .setParameter("person", diary.adviser().person().value())
            .setParameter("hub", diary.adviser().hub().value())
            .setParameter("today", today)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DueReminders::told).findFirst();
  }

  private static Told told(Object[] row) {
    return new Told(
        (String) row[0], (String) row[1], Language.ofCode((String) row[2]).orElseThrow());
  }

  private Query due(String sql, LocalDate today) {
    return query(sql)
        .setParameter("since", today.minusDays(DAYS_LATE))
        .setParameter("today", today);
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }
}
