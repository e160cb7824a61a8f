package org.waymark.adviser.caseload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.waymark.adviser.Queries;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;

/** How everything that was handed in came out, by firm. */
@ApplicationScoped
public class ClientStandings {

  private static final String ADD =
      """
      insert into client_standing
        (assessment_id, organisation_id, questionnaire, edition, series, depth, variant, submitted_at, own, core)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
      on conflict (assessment_id) do nothing
      """;

  /** The grant is asked for by name: row-level security is the second wall, not the first. */
  private static final String OF_CLIENT =
      """
      select standing.*
      from client_standing as standing
      where organisation_id = ?
        and exists (select from client_card as card
                    where card.organisation_id = standing.organisation_id
                      and card.hub_id = ? and (card.adviser_id is null or card.adviser_id = ?))
      order by submitted_at desc
      """;

  /** Invented firms count once they are somebody's clients. */
  private static final String MISSING =
      """
      select assessment.id, assessment.organisation_id
      from assessment
      join organisation on organisation.id = assessment.organisation_id
      where state = 'SUBMITTED'
        and not exists (select from client_standing where assessment_id = assessment.id)
        and (not demonstration
          or exists (select from client_card where client_card.organisation_id = organisation.id))
      limit ?
      """;

  private final Queries queries;
  private final ObjectMapper json;

  ClientStandings(Queries queries, ObjectMapper json) {
    this.queries = queries;
    this.json = json;
  }

  void add(OrganisationId organisation, ClientStanding standing) {
    queries.update(
        ADD,
        standing.assessment().value(),
        organisation.value(),
        standing.edition().questionnaire(),
        standing.edition().edition(),
        standing.series(),
        standing.form().depth().code(),
        standing.form().variant(),
        standing.submittedAt(),
        written(standing.own()),
        written(standing.core()));
  }

  /** All of a client, newest first; none when the adviser may not see the firm. */
  public List<ClientStanding> of(OrganisationId client, Actor.Adviser adviser) {
    return queries.list(
        OF_CLIENT, this::standing, client.value(), adviser.hub().value(), adviser.person().value());
  }

  /** An assessment whose outcome is not kept yet. */
  public record Missing(AssessmentId assessment, Actor.Owner firm) {}

  /** Some that were handed in before outcomes were kept, or to an older instance of the service. */
  @Transactional
  public List<Missing> missing(Actor.Housekeeping housekeeping, int atMost) {
    return queries.list(
        MISSING,
        row ->
            new Missing(
                new AssessmentId(row.getObject(1, UUID.class)),
                new Actor.Owner(new OrganisationId(row.getObject(2, UUID.class)))),
        atMost);
  }

  private ClientStanding standing(ResultSet row) throws SQLException {
    return new ClientStanding(
        new AssessmentId(row.getObject("assessment_id", UUID.class)),
        new EditionId(row.getString("questionnaire"), row.getString("edition")),
        row.getInt("series"),
        new Form(Depth.ofCode(row.getString("depth")).orElseThrow(), row.getString("variant")),
        Queries.moment(row, "submitted_at"),
        read(row.getString("own")),
        read(row.getString("core")));
  }

  private String written(Outcome outcome) {
    try {
      return json.writeValueAsString(outcome);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An outcome has three plain parts", e);
    }
  }

  private Outcome read(String text) {
    try {
      return json.readValue(text, Outcome.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An outcome in the database cannot be read", e);
    }
  }
}
