package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.hub.member.PendingAccounts.Pending.Wanted;
import org.waymark.kernel.HubId;

/**
 * What the identity provider is still to be told. It is noted in the transaction that makes it
 * necessary, so that neither a crash nor the provider's absence loses it.
 */
@ApplicationScoped
public class PendingAccounts {

  private static final String WANT =
      """
      insert into pending_account (account, wanted, hub_id, since) values (?1, ?2, ?3, ?4)
      on conflict (account) do update set wanted = excluded.wanted, since = excluded.since, tries = 0
      """;

  private static final String WANT_AS_HERE =
      """
      insert into pending_account (account, wanted, hub_id, since)
      select ?1, case when member.disabled_at is null then 'enabled' else 'disabled' end, member.hub_id, ?2
      from hub_member as member join person on person.id = member.person_id
      where person.subject = ?1
      on conflict (account) do nothing
      """;

  private final EntityManager database;
  private final Clock clock;

  PendingAccounts(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * One account the provider does not know the latest of.
   *
   * @param account what the provider calls it
   * @param tries how often it was told in vain
   */
  public record Pending(String account, Wanted wanted, HubId hub, Instant since, int tries) {

    /** How the account is to end up. */
    public enum Wanted {
      ENABLED,
      DISABLED,
      REMOVED,
      /** It was there before, and is to lose only what an invitation gave it. */
      RELEASED;

      String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** All that the actor may see, those first that were tried least. */
  @Transactional
  public List<Pending> visible() {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select account, wanted, hub_id, since, tries from pending_account order by tries, since, account")
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Pending(
                    (String) row[0],
                    Wanted.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                    new HubId((UUID) row[2]),
                    (Instant) row[3],
                    (int) row[4]))
        .toList();
  }

  /** Whatever was wanted of the account before no longer counts. */
  @Transactional
  void want(String account, Wanted wanted, HubId hub) {
    database
        .createNativeQuery(WANT)
        .setParameter(1, account)
        .setParameter(2, wanted.code())
        .setParameter(3, hub.value())
        .setParameter(4, clock.instant())
        .executeUpdate();
  }

  /**
   * The provider knows now, unless something else has been wanted meanwhile. Should that have been
   * told before this was, this has undone it: then what counts here is wanted once more.
   */
  @Transactional
  void settled(String account, Wanted wanted) {
    var asWanted =
        database
            .createNativeQuery("delete from pending_account where account = ?1 and wanted = ?2")
            .setParameter(1, account)
            .setParameter(2, wanted.code())
            .executeUpdate();
    if (asWanted == 0) {
      database
          .createNativeQuery(WANT_AS_HERE)
          .setParameter(1, account)
          .setParameter(2, clock.instant())
          .executeUpdate();
    }
  }

  @Transactional
  void triedInVain(String account) {
    database
        .createNativeQuery("update pending_account set tries = tries + 1 where account = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }
}
