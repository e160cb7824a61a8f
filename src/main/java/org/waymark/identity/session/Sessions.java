package org.waymark.identity.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.PersonId;

/**
 * Who is signed in. The database alone decides, on every request and for every node: what is not
 * there is over. Each act has a transaction of its own, so that the rights it needs end with it.
 */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

  private static final int LONGEST_DEVICE = 300;

  /** The most that a caller asks the provider at a time: where it is, for its keys, and again. */
  private static final int QUESTIONS = 3;

  /** Signing in and out is the service's own affair: nobody acts yet, or no longer. */
  private static final Actor SERVICE = new Actor.Housekeeping();

  private final SignInConfig config;
  private final Persons persons;
  private final Seal seal;
  private final Source source;
  private final DatabaseActors actors;

  Sessions(SignInConfig config, Persons persons, Seal seal, Source source, DatabaseActors actors) {
    this.config = config;
    this.persons = persons;
    this.seal = seal;
    this.source = source;
    this.actors = actors;
  }

  /** Opens a session for somebody who has just signed in. Its token is always a new one. */
  @Transactional(TxType.REQUIRES_NEW)
  public SessionToken open(
      Entrance entrance, Identification who, ProviderTokens tokens, String device) {
    actors.enter(SERVICE);
    var token = source.token();
    var hash = token.hash();
    var session =
        new Session(source.id(), hash, persons.met(who, entrance), entrance, source.now());
    session.describe(who);
    session.onDevice(
        device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device);
    session.keep(seal.close(tokens, hash));
    persist(session);
    return token;
  }

  /** The open session a token belongs to. Counts as using it; one that is over is removed. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<OpenSession> use(SessionToken token) {
    actors.enter(SERVICE);
    var now = source.now();
    var found = find("tokenHash", token.hash()).firstResultOptional();
    if (found.filter(session -> session.isOverAt(now, config)).isPresent()) {
      delete(found.get());
      return Optional.empty();
    }
    found.ifPresent(session -> session.use(now));
    return found.map(this::shown);
  }

  /** All open sessions of a person, the newest first. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<OpenSession> of(PersonId person) {
    actors.enter(SERVICE);
    var now = source.now();
    return find("person = ?1 order by createdAt desc", person.value()).stream()
        .filter(session -> !session.isOverAt(now, config))
        .map(this::shown)
        .toList();
  }

  /** Ends the session of a token. Returns what the provider gave for it, to end it there too. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Ended> end(SessionToken token) {
    actors.enter(SERVICE);
    return find("tokenHash", token.hash()).firstResultOptional().map(this::end);
  }

  /** Ends one session of a person: nobody ends somebody else's. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Ended> end(PersonId person, UUID session) {
    actors.enter(SERVICE);
    return find("person = ?1 and id = ?2", person.value(), session)
        .firstResultOptional()
        .map(this::end);
  }

  /** Ends all sessions of a person. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Ended> endAll(PersonId person) {
    actors.enter(SERVICE);
    return list("person", person.value()).stream().map(this::end).toList();
  }

  /** A session that has been ended here. */
  public record Ended(Entrance entrance, Optional<ProviderTokens> tokens) {}

  private Ended end(Session session) {
    delete(session);
    return new Ended(session.entrance(), seal.open(session.tokens(), session.tokenHash()));
  }

  /**
   * Ends what the provider says has ended there.
   *
   * @param providerSession the claim sid
   */
  @Transactional(TxType.MANDATORY)
  long endAtProvider(String issuer, String providerSession) {
    return delete(
        "providerSession = ?1 and person in (select p.id from Person p where p.issuer = ?2)",
        providerSession,
        issuer);
  }

  /**
   * Whether it is time to ask the provider again, and what with. One caller is told to: the others
   * go on until it has been answered or has given up, since a refresh token works once only.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<ProviderTokens> due(UUID session) {
    actors.enter(SERVICE);
    var now = source.now();
    return findByIdOptional(session, LockModeType.PESSIMISTIC_WRITE)
        .filter(found -> found.wasCheckedBefore(now.minus(config.recheck())))
        .flatMap(
            found -> {
              found.check(now.plus(config.timeout().multipliedBy(QUESTIONS)));
              var tokens = seal.open(found.tokens(), found.tokenHash());
              if (tokens.isEmpty()) {
                // Sealed with a secret that has been replaced: nobody can vouch for it any more.
                delete(found);
              }
              return tokens;
            });
  }

  /** Keeps what the provider has said now; whoever has lost a role there has lost it here. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<OpenSession> renew(UUID session, Identification who, ProviderTokens tokens) {
    actors.enter(SERVICE);
    return findByIdOptional(session)
        .filter(found -> persons.met(who, found.entrance()).equals(found.person()))
        .map(
            found -> {
              found.check(source.now());
              found.describe(who);
              found.keep(seal.close(tokens, found.tokenHash()));
              return shown(found);
            });
  }

  /** Ends a session the provider no longer knows. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(UUID session) {
    actors.enter(SERVICE);
    deleteById(session);
  }

  @Scheduled(cron = "0 17 * * * ?")
  @Transactional(TxType.REQUIRES_NEW)
  void removeWhatIsOver() {
    actors.enter(SERVICE);
    var now = source.now();
    for (var entrance : Entrance.values()) {
      var limits = config.of(entrance);
      delete(
          "entrance = ?1 and (lastUsedAt < ?2 or createdAt < ?3)",
          entrance.code(),
          now.minus(limits.idle()),
          now.minus(limits.absolute()));
    }
  }

  private OpenSession shown(Session session) {
    return session.shown(persons.nameOf(session.person()).orElse(""));
  }
}
