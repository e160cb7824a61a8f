package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ExternalReference;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;

/** The assessments of firms that partners brought. Each partner sees those of its own firms. */
@ApplicationScoped
public class BroughtAssessments {

  /** What an adviser fills in is none of the firm's doing before it has confirmed it. */
  private static final String FIND =
      """
      select assessment.id, assessment.organisation_id, questionnaire, edition, depth, variant,
             assessment.external_reference, started_at, submitted_at
      from assessment join organisation on organisation.id = assessment.organisation_id
      where organisation.partner_id = :partner and (guide_person is null or state = 'SUBMITTED')
      """;

  private static final String ONE = " and assessment.id = :id";
  private static final String OF_A_FIRM = " and assessment.organisation_id = :firm";
  private static final String CALLED_SO = " and assessment.external_reference = :reference";
  private static final String DRAFTS = " and submitted_at is null";
  private static final String SUBMITTED = " and submitted_at is not null";
  private static final String SINCE = " and coalesce(submitted_at, started_at) >= :since";
  private static final String AFTER =
      " and (started_at > :at or (started_at = :at and assessment.id > :after))";
  private static final String ORDER = " order by started_at, assessment.id limit :most";

  private static final String DRAFT =
      """
      select id from assessment
      where organisation_id = :firm and questionnaire = :questionnaire and state = 'DRAFT'
        and guide_person is null
      """;

  private static final String NAME =
      "update assessment set partner_id = :partner, external_reference = :reference where id = :id";

  /** Two who give the same reference at once follow each other: the second then sees the first. */
  private static final String ONE_AT_A_TIME =
      "select count(pg_advisory_xact_lock(hashtextextended(:text, 38)))";

  private static final String CALLED =
      "select id from assessment where partner_id = :partner and external_reference = :reference";

  private static final String NAMES =
      """
      select assessment.organisation_id, assessment.external_reference,
             organisation.external_reference
      from assessment join organisation on organisation.id = assessment.organisation_id
      where assessment.id = :id and organisation.partner_id is not null
      """;

  private static final String FORGET =
      """
      update assessment set partner_id = null, external_reference = null
      where organisation_id = :firm and partner_id is not null
      """;

  private static final String FORGET_TOLD =
      "delete from kept_answer where organisation_id = :firm and location like :address";

  private final EntityManager database;

  BroughtAssessments(EntityManager database) {
    this.database = database;
  }

  /**
   * A place in the list of a partner's assessments.
   *
   * @param startedAt of the assessment before it
   * @param id of the assessment before it
   */
  public record Position(Instant startedAt, UUID id) {}

  /**
   * Which of them.
   *
   * @param firm null for all
   * @param reference null for all, whatever the partner calls them
   * @param submitted null for drafts as well as what was handed in
   * @param since for what was handed in at that time or later, and drafts begun then; null for all
   */
  public record Filter(
      @Nullable OrganisationId firm,
      @Nullable ExternalReference reference,
      @Nullable Boolean submitted,
      @Nullable Instant since) {}

  /**
   * What an assessment and its firm are called where the firm came from.
   *
   * @param reference of the assessment, as the partner gave it
   * @param firmReference of the firm, as the partner gave it
   */
  public record Names(
      OrganisationId firm, @Nullable String reference, @Nullable String firmReference) {}

  /** One of a partner's firms; empty when it is not, or there is none. */
  @Transactional
  public Optional<BroughtAssessment> visible(AssessmentId id, Actor.Partner partner) {
    return list(FIND + ONE, Map.of("partner", partner.partner().value(), "id", id.value())).stream()
        .findFirst();
  }

  /**
   * Those of a partner's firms in the order in which they were begun.
   *
   * @param after where to begin; null at the first
   * @param most how many
   */
  @Transactional
  public List<BroughtAssessment> visibleTo(
      Actor.Partner partner, Filter filter, @Nullable Position after, int most) {
    var values = new HashMap<String, Object>();
    values.put("partner", partner.partner().value());
    values.put("most", most);
    var sql = new StringBuilder(FIND);
    if (filter.firm() != null) {
      sql.append(OF_A_FIRM);
      values.put("firm", filter.firm().value());
    }
    if (filter.reference() != null) {
      sql.append(CALLED_SO);
      values.put("reference", filter.reference().text());
    }
    if (filter.submitted() != null) {
      sql.append(filter.submitted() ? SUBMITTED : DRAFTS);
    }
    if (filter.since() != null) {
      sql.append(SINCE);
      values.put("since", filter.since());
    }
    if (after != null) {
      sql.append(AFTER);
      values.put("at", after.startedAt());
      values.put("after", after.id());
    }
    return list(sql.append(ORDER).toString(), values);
  }

  /** What an assessment is called; empty where no partner brought its firm. */
  @Transactional
  public Optional<Names> names(AssessmentId id) {
    return rows(NAMES, Map.of("id", id.value())).stream()
        .map(
            row ->
                new Names(
                    new OrganisationId(row.get(0, UUID.class)),
                    row.get(1, String.class),
                    row.get(2, String.class)))
        .findFirst();
  }

  /**
   * The partner's assessment that goes by a reference. Where there is none, nobody else gives it to
   * one before the transaction ends.
   */
  @Transactional(TxType.MANDATORY)
  Optional<AssessmentId> called(Actor.Partner partner, @Nullable ExternalReference reference) {
    if (reference == null) {
      return Optional.empty();
    }
    var whose = partner.partner().value();
    rows(ONE_AT_A_TIME, Map.of("text", whose + " " + reference.text()));
    return id(CALLED, Map.of("partner", whose, "reference", reference.text()));
  }

  /** The firm's own draft of a questionnaire. */
  @Transactional(TxType.MANDATORY)
  Optional<AssessmentId> draft(Actor.Owner owner, String questionnaire) {
    var firm = owner.organisation().value();
    return id(DRAFT, Map.of("firm", firm, "questionnaire", questionnaire));
  }

  /** Says who began one, and what it is called there. */
  @Transactional(TxType.MANDATORY)
  void name(AssessmentId id, Actor.Partner partner, @Nullable ExternalReference reference) {
    database
        .createNativeQuery(NAME)
        .setParameter("id", id.value())
        .setParameter("partner", partner.partner().value())
        .setParameter("reference", reference == null ? null : reference.text())
        .executeUpdate();
  }

  /**
   * Forgets what the partner was answered when it began one, which would be told again to a call
   * that is repeated; the firm itself does it.
   */
  @Transactional(TxType.MANDATORY)
  void forgetTold(BroughtAssessment about) {
    database
        .createNativeQuery(FORGET_TOLD)
        .setParameter("firm", about.firm().value())
        .setParameter("address", "%/api/v1/assessments/" + about.id())
        .executeUpdate();
  }

  private List<BroughtAssessment> list(String sql, Map<String, Object> values) {
    return rows(sql, values).stream().map(BroughtAssessments::assessment).toList();
  }

  private Optional<AssessmentId> id(String sql, Map<String, Object> values) {
    return rows(sql, values).stream()
        .map(row -> new AssessmentId(row.get(0, UUID.class)))
        .findFirst();
  }

  private List<Tuple> rows(String sql, Map<String, Object> values) {
    var query = database.createNativeQuery(sql, Tuple.class);
    values.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    return rows;
  }

  private static BroughtAssessment assessment(Tuple row) {
    var reference = row.get("external_reference", String.class);
    return new BroughtAssessment(
        new AssessmentId(row.get("id", UUID.class)),
        new OrganisationId(row.get("organisation_id", UUID.class)),
        new EditionId(row.get("questionnaire", String.class), row.get("edition", String.class)),
        new Form(
            Depth.ofCode(row.get("depth", String.class)).orElseThrow(),
            row.get("variant", String.class)),
        reference == null ? null : new ExternalReference(reference),
        row.get("started_at", Instant.class),
        row.get("submitted_at", Instant.class));
  }

  /** Of the assessments of a firm; the firm itself does it. */
  @Transactional(TxType.MANDATORY)
  void forgetReferences(Actor.Owner owner) {
    database
        .createNativeQuery(FORGET)
        .setParameter("firm", owner.organisation().value())
        .executeUpdate();
  }
}
