package org.waymark.hub.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.identity.session.Persons;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

/** Who advises for which hub. */
@ApplicationScoped
public class HubMembers implements PanacheRepositoryBase<HubMember, UUID> {

  private static final String COLLEAGUES =
      """
      select m.person_id, shown_name(m, p) as name, shown_email(m, p) as email, h.code, h.name as hub_name, m.manages, m.invited_at,
             coalesce(m.sent_again_at, m.invited_at) as sent_at,
             h.closed_at is null and m.disabled_at is null and coalesce(p.staff_seen_at < m.invited_at, true) as awaited,
             m.disabled_at
      from hub_member m join person p on p.id = m.person_id join hub h on h.id = m.hub_id
      where cast(?1 as uuid) is null or m.hub_id = ?1
      order by h.name, h.code, m.disabled_at is not null, name, email
      """;

  private static final String HAS_COME =
      """
      select coalesce(p.staff_seen_at >= m.invited_at, false)
      from hub_member m join person p on p.id = m.person_id where m.person_id = ?1
      """;

  private static final String WITH_OWN_ACCOUNT =
      """
      select m.* from hub_member m join person p on p.id = m.person_id
      where p.subject = ?1 and (m.own_account or m.keeps_firm)
      """;

  private final Hubs hubs;
  private final Persons persons;
  private final DatabaseActors actors;
  private final Clock clock;

  HubMembers(Hubs hubs, Persons persons, DatabaseActors actors, Clock clock) {
    this.hubs = hubs;
    this.persons = persons;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * For whom somebody can act now.
   *
   * @param manages whether the hub has made this person its manager
   */
  public record Membership(HubId hub, boolean manages) {}

  /**
   * The invitation of somebody.
   *
   * @param sentAt when last
   * @param awaited whether they can come with it, and have not signed in since
   */
  public record Letter(Instant invitedAt, Instant sentAt, boolean awaited) {

    /** From when on it can be sent again. */
    public Instant againFrom() {
      return sentAt.plus(SendInvitationAgain.PAUSE);
    }
  }

  /**
   * Somebody who advises for a hub, or did.
   *
   * @param disabledAt since when not any more; null while they can act
   */
  public record Colleague(
      PersonId person,
      String name,
      String email,
      String hubCode,
      String hubName,
      boolean manages,
      Letter letter,
      @Nullable Instant disabledAt) {

    public boolean enabled() {
      return disabledAt == null;
    }
  }

  /** Asked at each request: the open hub somebody can act for, unless they were disabled. */
  @Transactional
  public Optional<Membership> memberOf(PersonId person) {
    actors.enter(new Actor.Guest(person));
    return findByIdOptional(person.value())
        .filter(HubMember::isEnabled)
        .filter(member -> hubs.byId(member.hub()).filter(Hub::isOpen).isPresent())
        .map(member -> new Membership(member.hub(), member.manages()));
  }

  /** The people of a hub by name, the disabled ones last; nobody for whom it is not to see. */
  @Transactional
  public List<Colleague> visibleTo(Actor actor, HubId hub) {
    return switch (actor) {
      case Actor.Administrator _ -> colleagues(hub.value());
      case Actor.Adviser(_, var own, _) when own.equals(hub) -> colleagues(hub.value());
      case Actor.Adviser _,
          Actor.Visitor _,
          Actor.Guest _,
          Actor.Owner _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          List.of();
    };
  }

  /** The people of all hubs, hub by hub. */
  @Transactional
  public List<Colleague> visibleTo(Actor.Administrator administrator) {
    return colleagues(null);
  }

  private List<Colleague> colleagues(@Nullable UUID hub) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        getEntityManager().createNativeQuery(COLLEAGUES).setParameter(1, hub).getResultList();
    return rows.stream()
        .map(
            row ->
                new Colleague(
                    new PersonId((UUID) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (boolean) row[5],
                    new Letter((Instant) row[6], (Instant) row[7], (boolean) row[8]),
                    (Instant) row[9]))
        .toList();
  }

  /**
   * Somebody who is to be taken in.
   *
   * @param asked what the invitation was asked under
   */
  record Newcomer(UUID asked, Invitee invitee, HubId hub, PersonId invitedBy) {}

  /** Whoever has a place in a hub that was asked for under this, or had. */
  @Transactional
  Optional<PersonId> askedAs(UUID asked, HubId hub) {
    return find("(askedAs = ?1 or person = ?1) and hub = ?2", asked, hub.value())
        .firstResultOptional()
        .map(HubMember::person);
  }

  /** Takes in somebody for whom an account has been made. */
  @Transactional
  PersonId add(AdviserAccounts.Account account, Newcomer newcomer) {
    var invitee = newcomer.invitee();
    var person =
        persons.expect(account.issuer(), account.subject(), invitee.name(), invitee.email());
    persist(member(person, newcomer));
    return person;
  }

  /** Takes in somebody who had an account already, whether or not they have ever been here. */
  @Transactional
  PersonId addOwner(AdviserAccounts.Account account, Newcomer newcomer) {
    var invitee = newcomer.invitee();
    var person =
        persons
            .known(account.issuer(), account.subject())
            .orElseGet(
                () ->
                    persons.expect(
                        account.issuer(), account.subject(), invitee.name(), invitee.email()));
    persist(member(person, newcomer).withOwnAccount(invitee));
    return person;
  }

  private HubMember member(PersonId person, Newcomer newcomer) {
    var manages = newcomer.invitee().manages();
    return new HubMember(person, newcomer.hub(), manages, newcomer.invitedBy(), clock.instant())
        .askedAs(newcomer.asked());
  }

  /** Whether an account has a place in any hub, which whoever invites need not see. */
  @Transactional
  boolean hasPlace(AdviserAccounts.Account account) {
    actors.enter(new Actor.Housekeeping());
    return persons
        .known(account.issuer(), account.subject())
        .filter(
            person -> {
              actors.enter(new Actor.Housekeeping());
              return findByIdOptional(person.value()).isPresent();
            })
        .isPresent();
  }

  /**
   * Somebody, if their account was theirs before they were invited, or they keep a firm with it.
   */
  @Transactional
  Optional<HubMember> withOwnAccount(String account) {
    return getEntityManager()
        .createNativeQuery(WITH_OWN_ACCOUNT, HubMember.class)
        .setParameter(1, account)
        .getResultStream()
        .findFirst();
  }

  /** Gives somebody who is known already, and has no place in any hub, one in this. */
  @Transactional
  public void add(PersonId person, HubId hub, boolean manages, PersonId invitedBy) {
    persist(new HubMember(person, hub, manages, invitedBy, clock.instant()));
  }

  /**
   * Changes somebody whom the actor may change.
   *
   * @param change gets the member and what the identity provider calls them
   * @return the latter; empty when it is not for the actor to change them
   */
  @Transactional
  Optional<String> change(Actor actor, PersonId person, BiConsumer<HubMember, String> change) {
    return findByIdOptional(person.value())
        .filter(member -> hubs.byId(member.hub()).filter(h -> h.isManagedBy(actor)).isPresent())
        .map(
            member -> {
              // Locked only now: a row that may not be changed cannot be found for change.
              getEntityManager().refresh(member, LockModeType.PESSIMISTIC_WRITE);
              var account = accountOf(member);
              change.accept(member, account);
              return account;
            });
  }

  /** Whether somebody has signed in as one who works here since they were invited. */
  boolean hasCome(HubMember member) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(HAS_COME, Boolean.class)
            .setParameter(1, member.person().value())
            .getSingleResult();
  }

  private String accountOf(HubMember member) {
    return (String)
        getEntityManager()
            .createNativeQuery("select subject from person where id = ?1", String.class)
            .setParameter(1, member.person().value())
            .getSingleResult();
  }
}
