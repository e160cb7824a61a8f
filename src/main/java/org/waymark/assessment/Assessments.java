package org.waymark.assessment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.guide.Guide;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.questionnaire.EditionId;

/** The assessments, each visible only to those who may see it. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

  /** What an adviser fills in is none of the firm's doing before it has confirmed it. */
  private static final String THE_FIRMS_OWN =
      " and (guide.person is null or submittedAt is not null)";

  private final Grants grants;

  Assessments(Grants grants) {
    this.grants = grants;
  }

  /**
   * All an actor may see, newest first. Of firms that let an adviser see them, that is what was
   * handed in; it carries its answers only where the firm lets the adviser see those as well.
   */
  @Transactional
  public List<Assessment> visibleTo(Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          List.of();
      case Actor.Owner(var firm) ->
          list("organisationId = ?1" + THE_FIRMS_OWN + " order by startedAt desc", firm.value());
      case Actor.Adviser adviser ->
          list(
              "state = ?1 and organisationId in ?2 order by submittedAt desc",
              Assessment.State.SUBMITTED,
              grants.firmsLetting(Scope.SCORES, adviser).stream()
                  .map(OrganisationId::value)
                  .toList());
    };
  }

  /** One assessment, if there is one and the actor may see it: the difference is not told. */
  @Transactional
  public Optional<Assessment> visible(AssessmentId id, Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner(var firm) ->
          find("id = ?1 and organisationId = ?2" + THE_FIRMS_OWN, id.value(), firm.value())
              .firstResultOptional();
      case Actor.Adviser adviser ->
          find("id = ?1 and state = ?2", id.value(), Assessment.State.SUBMITTED)
              .firstResultOptional()
              .filter(found -> grants.with(found.organisation(), adviser).isPresent());
    };
  }

  /**
   * What a firm handed in, for somebody whom it lets see its answers: whoever calls has found that
   * out, and row-level security checks it again.
   */
  Optional<Assessment> handedIn(AssessmentId id, OrganisationId firm) {
    return find(
            "id = ?1 and organisationId = ?2 and state = ?3",
            id.value(),
            firm.value(),
            Assessment.State.SUBMITTED)
        .firstResultOptional();
  }

  /** Whether its firm had handed in the same questionnaire, in whatever edition, before. */
  @Transactional
  boolean followsAnother(Assessment later) {
    return later
        .submittedAt()
        .filter(
            when ->
                count(
                        "organisationId = ?1 and questionnaire = ?2 and submittedAt < ?3",
                        later.organisation().value(),
                        later.edition().questionnaire(),
                        when)
                    > 0)
        .isPresent();
  }

  /** Every edition that any stored answers belong to. */
  @Transactional
  public List<EditionId> editions() {
    return getEntityManager()
        .createQuery("select distinct a.questionnaire, a.edition from Assessment a", Object[].class)
        .getResultList()
        .stream()
        .map(row -> new EditionId((String) row[0], (String) row[1]))
        .toList();
  }

  /** As {@link #visible}, locked until the transaction ends: two clicks then follow each other. */
  Optional<Assessment> visibleForChange(AssessmentId id, Actor actor) {
    return switch (actor) {
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner(var firm) ->
          find("id = ?1 and organisationId = ?2" + THE_FIRMS_OWN, id.value(), firm.value())
              .withLock(LockModeType.PESSIMISTIC_WRITE)
              .firstResultOptional();
      case Actor.Adviser adviser ->
          underWay(id, adviser)
              .withLock(LockModeType.PESSIMISTIC_WRITE)
              .firstResultOptional()
              .filter(found -> mayAnswer(found.organisation(), adviser));
    };
  }

  /** One that an adviser is filling in with a firm that lets them see its answers. */
  Optional<Assessment> guided(AssessmentId id, Actor.Adviser adviser) {
    return underWay(id, adviser)
        .firstResultOptional()
        .filter(found -> mayAnswer(found.organisation(), adviser));
  }

  private PanacheQuery<Assessment> underWay(AssessmentId id, Actor.Adviser adviser) {
    return find(
        "id = ?1 and submittedAt is null and proposedAt is null and guide.person = ?2 and guide.hub = ?3",
        id.value(),
        adviser.person().value(),
        adviser.hub().value());
  }

  /** Whether an adviser may fill anything in for a firm. */
  @Transactional
  public boolean mayAnswer(OrganisationId firm, Actor.Adviser adviser) {
    return grants.with(firm, adviser).filter(access -> access.lets(Scope.ANSWERS)).isPresent();
  }

  /** What an adviser is filling in with a firm, or has handed to it, newest first. */
  @Transactional
  public List<Assessment> guided(OrganisationId firm, Actor.Adviser adviser) {
    return mayAnswer(firm, adviser)
        ? list(
            "organisationId = ?1 and submittedAt is null and guide.person = ?2 and guide.hub = ?3"
                + " order by startedAt desc",
            firm.value(),
            adviser.person().value(),
            adviser.hub().value())
        : List.of();
  }

  /** What waits for the firm to confirm it, newest first. */
  @Transactional
  public List<Assessment> proposed(Actor.Owner owner) {
    return list(
        "organisationId = ?1 and submittedAt is null and proposedAt is not null order by proposedAt desc",
        owner.organisation().value());
  }

  /** One of them, locked until the transaction ends. */
  Optional<Assessment> proposedForChange(AssessmentId id, Actor.Owner owner) {
    return find(
            "id = ?1 and organisationId = ?2 and submittedAt is null and proposedAt is not null",
            id.value(),
            owner.organisation().value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** What a firm has handed in, the latest begun first; see {@link #handedIn}. */
  List<Assessment> allHandedIn(OrganisationId firm) {
    return list(
        "organisationId = ?1 and submittedAt is not null order by startedAt desc", firm.value());
  }

  /**
   * The adviser as a firm will read it. Others who begin something with them wait until the
   * transaction ends: two clicks lead to one draft.
   */
  Guide guide(Actor.Adviser adviser) {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 15)) as text)")
        .setParameter(1, adviser.person().toString())
        .getSingleResult();
    var names =
        (Object[])
            getEntityManager()
                .createNativeQuery(
                    "select person.name, hub.name from person, hub where person.id = ?1 and hub.id ="
                        + " ?2")
                .setParameter(1, adviser.person().value())
                .setParameter(2, adviser.hub().value())
                .getSingleResult();
    return new Guide(
        adviser.person().value(), adviser.hub().value(), (String) names[0], (String) names[1]);
  }

  /**
   * An edition as this database met it first.
   *
   * @param contentHash of its file then
   */
  public record Met(String contentHash, Instant at) {}

  /** Empty for an edition that was never met as published. */
  @Transactional
  public Optional<Met> firstMet(EditionId id) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                "select content_hash, first_met_at from published_edition"
                    + " where questionnaire = ?1 and edition = ?2")
            .setParameter(1, id.questionnaire())
            .setParameter(2, id.edition())
            .getResultList();
    return rows.stream().findFirst().map(row -> new Met((String) row[0], (Instant) row[1]));
  }
}
