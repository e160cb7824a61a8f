package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.Terms;

/** The short codes that firms read out to advisers. A firm has one at a time. */
@ApplicationScoped
class ShareCodes {

  private static final String KEEP =
      """
      insert into share_code
        (code_hash, organisation_id, scopes, purpose, ends_on, created_at, expires_at)
      values (:hash, :firm, string_to_array(:scopes, ','), :purpose, :last, :now, :expires)
      """;

  private static final String OPEN =
      """
      select organisation_id, array_to_string(scopes, ','), purpose, cast(ends_on as text)
      from share_code
      where code_hash = :hash and used_at is null and expires_at > :now
      """;

  private static final String USE =
      "update share_code set used_at = :now where code_hash = :hash and used_at is null";

  private final EntityManager database;
  private final Organisations organisations;
  private final DatabaseActors actors;
  private final Clock clock;

  ShareCodes(
      EntityManager database, Organisations organisations, DatabaseActors actors, Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.actors = actors;
    this.clock = clock;
  }

  /** Lets no code of a firm work any longer. */
  void discard(Actor.Owner owner) {
    database
        .createNativeQuery("delete from share_code where organisation_id = :firm")
        .setParameter("firm", owner.organisation().value())
        .executeUpdate();
  }

  /** What a code that still works would let its reader see, and of which firm. */
  record Open(OrganisationId firm, Terms terms) {}

  /**
   * Keeps a new code, with the firm locked. One drawn before stops working: only the last one is on
   * paper.
   */
  void keep(Code code, Actor.Owner owner, Terms terms, Instant expires) {
    organisations.lock(owner);
    discard(owner);
    var firm = owner.organisation().value();
    database
        .createNativeQuery(KEEP)
        .setParameter("hash", code.hash())
        .setParameter("firm", firm)
        .setParameter(
            "scopes", terms.scopes().stream().map(Scope::code).collect(Collectors.joining(",")))
        .setParameter("purpose", terms.purpose())
        .setParameter("last", terms.lastDay())
        .setParameter("now", clock.instant())
        .setParameter("expires", expires)
        .executeUpdate();
  }

  Optional<Open> open(Code code) {
    actors.present(code.hash());
    Stream<?> rows =
        database
            .createNativeQuery(OPEN)
            .setParameter("hash", code.hash())
            .setParameter("now", clock.instant())
            .getResultStream();
    return rows.findFirst().map(Object[].class::cast).map(ShareCodes::open);
  }

  /**
   * Uses a code up, as the firm it belongs to, with the firm locked; false when somebody else has
   * been quicker.
   */
  boolean use(Code code, Actor.Owner owner) {
    organisations.lock(owner);
    return database
            .createNativeQuery(USE)
            .setParameter("hash", code.hash())
            .setParameter("now", clock.instant())
            .executeUpdate()
        == 1;
  }

  private static Open open(Object[] row) {
    var scopes =
        Stream.of(((String) row[1]).split(","))
            .flatMap(code -> Scope.ofCode(code).stream())
            .collect(Collectors.<Scope>toUnmodifiableSet());
    return new Open(
        new OrganisationId((UUID) row[0]),
        new Terms(scopes, (String) row[2], LocalDate.parse((String) row[3])));
  }
}
