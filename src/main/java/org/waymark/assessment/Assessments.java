package org.waymark.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.questionnaire.EditionId;

/** The assessments, each visible only to those who may see it. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

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
      case Actor.Visitor _, Actor.Guest _, Actor.Administrator _, Actor.Housekeeping _ -> List.of();
      case Actor.Owner(var firm) ->
          list("organisationId = ?1 order by startedAt desc", firm.value());
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
      case Actor.Visitor _, Actor.Guest _, Actor.Administrator _, Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner(var firm) ->
          find("id = ?1 and organisationId = ?2", id.value(), firm.value()).firstResultOptional();
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
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Housekeeping _ ->
          Optional.empty();
      case Actor.Owner(var firm) ->
          find("id = ?1 and organisationId = ?2", id.value(), firm.value())
              .withLock(LockModeType.PESSIMISTIC_WRITE)
              .firstResultOptional();
    };
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
