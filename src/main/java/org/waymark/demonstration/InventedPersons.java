package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.identity.session.Persons;
import org.waymark.kernel.PersonId;

/** The people whom the sign-in of development mode knows. */
@ApplicationScoped
class InventedPersons {

  /** That sign-in has no path, where any other provider has one. */
  private static final String MOVE =
      """
      update person set issuer = ?1
      where id in (select distinct on (subject) id
                   from person
                   where issuer = ?1 or issuer ~ '^http://localhost:[0-9]+$'
                   order by subject, issuer = ?1 desc, last_seen_at desc)
      """;

  private static final String FIND = "select id from person where issuer = ?1 and subject = ?2";

  private final EntityManager database;
  private final Persons persons;

  InventedPersons(EntityManager database, Persons persons) {
    this.database = database;
    this.persons = persons;
  }

  /**
   * Lets everybody whom the sign-in has ever named be known to it again. It starts on another port
   * each time, so that its issuer is another, and whoever comes back would be a stranger.
   */
  @Transactional
  public void follow(String issuer) {
    database.createNativeQuery(MOVE).setParameter(1, issuer).executeUpdate();
  }

  /**
   * Whoever signs in under a name, taken in if they never have.
   *
   * @param name the subject there, from which name and address follow
   */
  @Transactional
  public PersonId named(String name, String issuer) {
    return find(name, issuer)
        .orElseGet(() -> persons.expect(issuer, name, capitalised(name), addressOf(name)));
  }

  private Optional<PersonId> find(String name, String issuer) {
    Stream<?> ids =
        database
            .createNativeQuery(FIND, UUID.class)
            .setParameter(1, issuer)
            .setParameter(2, name)
            .getResultStream();
    return ids.findFirst().map(UUID.class::cast).map(PersonId::new);
  }

  /** As the sign-in spells it: Ada. */
  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String addressOf(String name) {
    return name + "@example.com";
  }
}
