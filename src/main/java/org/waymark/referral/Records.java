package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.time.CivilTime;
import org.waymark.referral.RecordStage.ReferralUpdated;

/** Writes down what is said about referrals. Whoever calls has found that it may be. */
@ApplicationScoped
class Records {

  private static final String BEGIN =
      """
      insert into referral (id, organisation_id, programme, programme_name, way, assessment_id,
                            begun_by, begun_at, stage, changed_at, remind_on)
      values (:id, :firm, :programme, :name, :way, cast(nullif(:assessment, '') as uuid), :by, :now, 'taken-up', :now, :remindOn)
      on conflict do nothing
      """;

  /** Who wants no reminder gets none, and a day that was chosen and is still ahead stays. */
  private static final String MOVE =
      """
      update referral
      set stage = :stage, changed_at = :now, version = version + 1,
          remind_on = case when not :open or remind_on is null then null
                           when remind_chosen and remind_on > :today then remind_on
                           else :usual end,
          remind_chosen = :open and remind_chosen and coalesce(remind_on > :today, false)
      where id = :id
      """;

  private static final String SAY =
      """
      insert into referral_step
        (id, referral_id, organisation_id, number, stage, happened_on, note, said_at)
      values (:id, :referral, :firm, :number, :stage, :on, :note, :now)
      """;

  private static final String SAY_AS_ADVISER =
      """
      insert into referral_step
        (id, referral_id, organisation_id, number, stage, happened_on, note, said_at,
         person_id, person_name, hub_id, hub_name)
      select :id, :referral, :firm, :number, :stage, cast(:on as date), :note,
             cast(:now as timestamptz), person.id, person.name, hub.id, hub.name
      from person, hub
      where person.id = :person and hub.id = :hub
      """;

  private final EntityManager database;
  private final Event<ReferralUpdated> updated;

  Records(EntityManager database, Event<ReferralUpdated> updated) {
    this.database = database;
    this.updated = updated;
  }

  /** False where the same, or another one to the programme, is there already. */
  @Transactional(TxType.MANDATORY)
  boolean begin(Beginning beginning, Actor actor, Instant now) {
    return query(BEGIN)
            .setParameter("id", beginning.id().value())
            .setParameter("firm", beginning.firm().value())
            .setParameter("programme", beginning.subject().programme())
            .setParameter("name", beginning.subject().name())
            .setParameter("way", beginning.subject().way().code())
            .setParameter(
                "assessment", Objects.requireNonNullElse(beginning.assessment(), "").toString())
            .setParameter("by", actor instanceof Actor.Adviser ? "adviser" : "owner")
            .setParameter("now", now)
            .setParameter("remindOn", beginning.remindOn())
            .executeUpdate()
        == 1;
  }

  /**
   * Moves a referral on to a stage.
   *
   * @param usual when to remind where nobody has said another day
   */
  @Transactional(TxType.MANDATORY)
  void move(ReferralId referral, Stage stage, LocalDate usual, Instant now) {
    query(MOVE)
        .setParameter("id", referral.value())
        .setParameter("stage", stage.code())
        .setParameter("open", stage.open())
        .setParameter("today", CivilTime.day(now))
        .setParameter("usual", usual)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Adds a step, and tells whoever wants to know.
   *
   * @param step its id
   * @param number 0 for the first
   */
  @Transactional(TxType.MANDATORY)
  void say(UUID step, Whole whole, News news, Actor actor, Instant now) {
    var query =
        switch (actor) {
          case Actor.Adviser(var person, var hub, _) ->
              query(SAY_AS_ADVISER)
                  .setParameter("person", person.value())
                  .setParameter("hub", hub.value());
          case Actor.Owner _ -> query(SAY);
          case Actor.Visitor _,
              Actor.Guest _,
              Actor.Administrator _,
              Actor.Partner _,
              Actor.Housekeeping _ ->
              throw new IllegalArgumentException("Has nothing to say: " + actor);
        };
    query
        .setParameter("id", step)
        .setParameter("referral", whole.referral().value())
        .setParameter("firm", whole.firm().value())
        .setParameter("number", whole.number())
        .setParameter("stage", news.stage().code())
        .setParameter("on", news.happenedOn())
        .setParameter("note", news.note())
        .setParameter("now", now)
        .executeUpdate();
    updated.fire(new ReferralUpdated(whole.referral(), whole.firm(), whole.number()));
  }

  /** Whether the same was said before. */
  @Transactional(TxType.MANDATORY)
  boolean said(UUID step) {
    return !query("select id from referral_step where id = :id")
        .setParameter("id", step)
        .getResultList()
        .isEmpty();
  }

  private Query query(String sql) {
    return database.createNativeQuery(sql);
  }
}
