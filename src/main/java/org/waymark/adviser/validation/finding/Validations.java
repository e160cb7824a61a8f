package org.waymark.adviser.validation.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.adviser.client.Client;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.questionnaire.answer.Reply;

/**
 * Validations, each for those who may see it: a firm sees what was finished about it, for good; a
 * hub sees its own while the firm lets it see answers, which whoever calls has found out.
 */
@ApplicationScoped
public class Validations {

  private static final String OF_HUB =
      """
      select * from validation
      where organisation_id = ? and assessment_id = ? and hub_id = ?
      order by finished_at desc nulls first, id
      """;

  private static final String OF_FIRM =
      """
      select * from validation
      where organisation_id = ? and assessment_id = ? and finished_at is not null
      order by finished_at desc, id
      """;

  private static final String HAPPENED =
      """
      select assessment_id, person_name, finished_at, (validated ->> 'points')::integer as points,
             person_id = ? as mine
      from validation
      where organisation_id = ? and hub_id = ? and finished_at is not null
      order by finished_at desc
      """;

  /** Who may not see documents learns that there is one, and not how it is called. */
  private static final String VERDICTS =
      """
      select verdict.*, document.name as document_name, document.removed_at is not null as document_removed
      from validation_verdict as verdict
      left join case_document as document on document.id = verdict.document_id and cast(? as boolean)
      where verdict.validation_id = ?
      """;

  private static final String NAMING =
      """
      select distinct validation.assessment_id, verdict.question_id
      from validation_verdict as verdict
      join validation on validation.id = verdict.validation_id
      where verdict.document_id = ? and validation.organisation_id = ? and validation.hub_id = ?
      order by validation.assessment_id, verdict.question_id
      """;

  private static final String LEVELS = "select * from validation_level where validation_id = ?";

  private static final String RECEIPTS =
      "select self_receipt, validated_receipt from validation where id = ? and organisation_id = ?";

  private final Queries queries;
  private final ObjectMapper json;
  private final Grants grants;

  Validations(Queries queries, ObjectMapper json, Grants grants) {
    this.queries = queries;
    this.json = json;
    this.grants = grants;
  }

  /** Those of an adviser's hub: the draft first, if there is one, then the latest. */
  @Transactional
  public List<Validation> about(Case found, Actor.Adviser adviser) {
    var firm = found.assessment().organisation();
    return read(
        found,
        grants.with(firm, adviser).filter(access -> access.lets(Scope.DOCUMENTS)).isPresent(),
        OF_HUB,
        firm.value(),
        found.assessment().id().value(),
        adviser.hub().value());
  }

  /** Finished ones of whatever hub, the latest first. */
  @Transactional
  public List<Validation> about(Case found, Actor.Owner owner) {
    return read(
        found, true, OF_FIRM, owner.organisation().value(), found.assessment().id().value());
  }

  /** An answer whose verdict names a document. */
  public record Naming(AssessmentId assessment, String question) {}

  /**
   * Which verdicts of an adviser's hub name a document, drafts too; none where the firm keeps its
   * answers from the adviser.
   */
  @Transactional
  public List<Naming> naming(UUID document, Client client, Actor.Adviser adviser) {
    return client.lets(Scope.ANSWERS)
        ? queries.list(
            NAMING,
            row ->
                new Naming(
                    new AssessmentId(row.getObject("assessment_id", UUID.class)),
                    row.getString("question_id")),
            document,
            client.organisation().value(),
            adviser.hub().value())
        : List.of();
  }

  /**
   * A finished one of a client, in a line.
   *
   * @param mine whether the reader finished it
   */
  public record Happened(
      AssessmentId assessment, String person, Instant at, int points, boolean mine) {}

  /** Finished ones of an adviser's hub about a firm, the latest first. */
  @Transactional
  public List<Happened> happened(OrganisationId firm, Actor.Adviser adviser) {
    return queries.list(
        HAPPENED,
        row ->
            new Happened(
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                row.getString("person_name"),
                Queries.moment(row, "finished_at"),
                row.getInt("points"),
                row.getBoolean("mine")),
        adviser.person().value(),
        firm.value(),
        adviser.hub().value());
  }

  /**
   * What both scores of a finished one follow from.
   *
   * @param self of the firm's own answers, as JSON
   * @param validated of those that hold, as JSON
   */
  public record Receipts(String self, String validated) {}

  /** Empty unless the firm has such a validation and it is finished. */
  @Transactional
  public Optional<Receipts> receipts(UUID validation, Actor.Owner owner) {
    return queries.first(
        RECEIPTS,
        row -> new Receipts(row.getString("self_receipt"), row.getString("validated_receipt")),
        validation,
        owner.organisation().value());
  }

  private List<Validation> read(Case found, boolean documents, String sql, Object... values) {
    var validations = new ArrayList<Validation>();
    // One after the other: a result is read to its end before the next query.
    for (var head : queries.list(sql, this::head, values)) {
      validations.add(
          new Validation(
              head.id(),
              head.assessment(),
              head.version(),
              judgements(found, documents, head.id()),
              overrides(head.id()),
              head.finished()));
    }
    return List.copyOf(validations);
  }

  private Map<String, Judgement> judgements(Case found, boolean documents, UUID validation) {
    Map<String, Judgement> judgements = new HashMap<>();
    queries
        .list(
            VERDICTS,
            row -> Map.entry(row.getString("question_id"), judgement(row, found)),
            documents,
            validation)
        .forEach(entry -> judgements.put(entry.getKey(), entry.getValue()));
    return judgements;
  }

  private static Judgement judgement(ResultSet row, Case found) throws SQLException {
    return new Judgement(
        verdict(row, found),
        document(row),
        row.getString("person_name"),
        Queries.moment(row, "given_at"),
        row.getInt("version"));
  }

  private static @Nullable NamedDocument document(ResultSet row) throws SQLException {
    var id = row.getObject("document_id", UUID.class);
    return id == null
        ? null
        : new NamedDocument(id, row.getString("document_name"), row.getBoolean("document_removed"));
  }

  private static Verdict verdict(ResultSet row, Case found) throws SQLException {
    var reason = row.getString("reason");
    return switch (row.getString("verdict")) {
      case "accepted" -> new Verdict.Accepted();
      case "rejected" -> new Verdict.Rejected(reason);
      case "changed" -> {
        var written = List.of((String[]) row.getArray("option_ids").getArray());
        var question =
            found.interview().questionnaire().question(row.getString("question_id")).orElseThrow();
        yield question.format().reply(written) instanceof Reply.Accepted(var answer)
            ? new Verdict.Changed(answer, reason)
            : new Verdict.Rejected(reason);
      }
      default -> throw new IllegalStateException("A verdict of no known kind");
    };
  }

  private Map<String, LevelOverride> overrides(UUID validation) {
    Map<String, LevelOverride> overrides = new HashMap<>();
    queries
        .list(LEVELS, row -> Map.entry(row.getString("scope"), override(row)), validation)
        .forEach(entry -> overrides.put(entry.getKey(), entry.getValue()));
    return overrides;
  }

  private static LevelOverride override(ResultSet row) throws SQLException {
    return new LevelOverride(
        row.getInt("level"),
        row.getString("reason"),
        row.getString("person_name"),
        Queries.moment(row, "given_at"),
        row.getInt("version"));
  }

  private Validation head(ResultSet row) throws SQLException {
    return new Validation(
        row.getObject("id", UUID.class),
        new AssessmentId(row.getObject("assessment_id", UUID.class)),
        row.getInt("version"),
        Map.of(),
        Map.of(),
        finished(row));
  }

  private Validation.@Nullable Finished finished(ResultSet row) throws SQLException {
    var at = Queries.momentIfAny(row, "finished_at");
    return at == null
        ? null
        : new Validation.Finished(
            row.getString("person_name"),
            row.getString("hub_name"),
            at,
            computed(row.getString("self")),
            computed(row.getString("validated")));
  }

  private Computed computed(String text) {
    try {
      return json.readValue(text, Computed.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("How a validation came out cannot be read", e);
    }
  }

  /** As it lies in the database. */
  public String written(Computed computed) {
    try {
      return json.writeValueAsString(computed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was computed has plain parts", e);
    }
  }
}
