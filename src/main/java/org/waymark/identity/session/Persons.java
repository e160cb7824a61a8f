package org.waymark.identity.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.PersonId;

/** Everybody who has ever signed in. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

  private final Clock clock;
  private final Supplier<UUID> ids;
  private final CurrentActor current;
  private final DatabaseActors actors;

  Persons(Clock clock, Supplier<UUID> ids, CurrentActor current, DatabaseActors actors) {
    this.clock = clock;
    this.ids = ids;
    this.current = current;
    this.actors = actors;
  }

  /**
   * The person an ID token speaks of, taken in when it is the first time.
   *
   * @param entrance by which they came
   */
  @Transactional(TxType.MANDATORY)
  PersonId met(Identification identification, Entrance entrance) {
    // In one statement, since two windows may sign the same person in for the first time at once.
    var id =
        getEntityManager()
            .createNativeQuery(
                """
                insert into person (id, issuer, subject, name, email, created_at, last_seen_at, staff_seen_at)
                values (:id, :issuer, :subject, left(:name, 200), left(:email, 320), :now, :now,
                        case when :staff then cast(:now as timestamptz) end)
                on conflict (issuer, subject) do update
                set name = excluded.name, email = excluded.email, last_seen_at = excluded.last_seen_at,
                    staff_seen_at = coalesce(excluded.staff_seen_at, person.staff_seen_at)
                returning id
                """,
                UUID.class)
            .setParameter("id", ids.get())
            .setParameter("issuer", identification.issuer())
            .setParameter("subject", identification.subject())
            .setParameter("name", identification.name())
            .setParameter("email", identification.email())
            .setParameter("staff", entrance == Entrance.STAFF)
            .setParameter("now", clock.instant())
            .getSingleResult();
    return new PersonId((UUID) id);
  }

  /** Somebody who has been here, whether or not whoever asks may see them. */
  @Transactional(TxType.MANDATORY)
  public Optional<PersonId> known(String issuer, String subject) {
    actors.enter(new Actor.Housekeeping());
    var known =
        find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional().map(Person::id);
    actors.enter(current.get());
    return known;
  }

  /**
   * Takes in somebody who has not signed in yet, under an id of chance.
   *
   * @param subject what the issuer calls them
   */
  @Transactional
  public PersonId expect(String issuer, String subject, String name, String email) {
    var id = new PersonId(ids.get());
    // Whoever invites may take somebody in, and cannot see them before they have a place.
    getEntityManager()
        .createNativeQuery(
            """
            insert into person (id, issuer, subject, name, email, created_at, last_seen_at)
            values (:id, :issuer, :subject, :name, :email, :now, :now)
            """)
        .setParameter("id", id.value())
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .setParameter("name", name)
        .setParameter("email", email)
        .setParameter("now", clock.instant())
        .executeUpdate();
    return id;
  }

  /** What somebody is called, as the provider last told it. */
  @Transactional(TxType.MANDATORY)
  Optional<String> nameOf(PersonId person) {
    return findByIdOptional(person.value()).map(Person::name);
  }

  /**
   * Removes somebody with their sessions, unless anything else here still is theirs: another firm,
   * a place in a hub, a role, or what they did as an adviser.
   *
   * @return false when the person stays
   */
  @Transactional(TxType.MANDATORY)
  public boolean forget(PersonId person) {
    // Who is known here is the service's own affair: nobody else may remove a person.
    actors.enter(new Actor.Housekeeping());
    var forgotten =
        (Boolean)
            getEntityManager()
                .createNativeQuery("select forget_person(:person)", Boolean.class)
                .setParameter("person", person.value())
                .getSingleResult();
    actors.enter(current.get());
    return forgotten;
  }
}
