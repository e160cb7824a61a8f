package org.waymark.adviser.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.adviser.Queries;
import org.waymark.adviser.caseload.Outcome;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;

/** How the clients of a hub stood on a day, and which of its groups they are in. */
@ApplicationScoped
class CohortStandings {

  /** Of firms that let the whole hub in, today: a consent that has ended counts on no day. */
  private static final String ON_DAY =
      """
      select distinct on (standing.organisation_id)
             standing.organisation_id, standing.assessment_id, standing.core
      from client_standing as standing
      join client_card as card on card.organisation_id = standing.organisation_id
        and card.hub_id = ? and card.adviser_id is null and card.ends_on >= ?
      where standing.questionnaire = ? and standing.series = ? and standing.submitted_at < ?
      order by standing.organisation_id, standing.submitted_at desc, standing.assessment_id
      """;

  private static final String HANDED_IN =
      """
      select distinct standing.organisation_id,
             (standing.submitted_at at time zone 'Europe/London')::date as day
      from client_standing as standing
      join client_card as card on card.organisation_id = standing.organisation_id
        and card.hub_id = ? and card.adviser_id is null and card.ends_on >= ?
      where standing.questionnaire = ? and standing.series = ?
      """;

  private static final String MEMBERS =
      """
      select member.cohort_id, member.organisation_id
      from cohort_member as member
      join client_card as card on card.organisation_id = member.organisation_id
        and card.hub_id = member.hub_id and card.adviser_id is null and card.ends_on >= ?
      where member.hub_id = ?
      """;

  private final Queries queries;
  private final ObjectMapper json;
  private final Clock clock;

  CohortStandings(Queries queries, ObjectMapper json, Clock clock) {
    this.queries = queries;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The latest assessment of each client on or before a day, of what every firm is asked.
   *
   * @param series scores compare within it
   */
  Map<OrganisationId, Standing> on(
      LocalDate day, String questionnaire, int series, Actor.Adviser adviser) {
    var found = new HashMap<OrganisationId, Standing>();
    queries
        .list(
            ON_DAY,
            this::standing,
            adviser.hub().value(),
            today(),
            questionnaire,
            series,
            CivilTime.endOf(day))
        .forEach(standing -> found.put(standing.firm(), standing));
    return found;
  }

  /** On which days each client has handed something in, as its calendar has them. */
  Map<OrganisationId, Set<LocalDate>> handedIn(
      String questionnaire, int series, Actor.Adviser adviser) {
    var days = new HashMap<OrganisationId, Set<LocalDate>>();
    queries
        .list(
            HANDED_IN,
            row ->
                Map.entry(
                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                    row.getObject("day", LocalDate.class)),
            adviser.hub().value(),
            today(),
            questionnaire,
            series)
        .forEach(on -> days.computeIfAbsent(on.getKey(), _ -> new HashSet<>()).add(on.getValue()));
    return days;
  }

  /** Who is in which group. */
  Map<UUID, Set<OrganisationId>> members(Actor.Adviser adviser) {
    var members = new HashMap<UUID, Set<OrganisationId>>();
    queries
        .list(
            MEMBERS,
            row ->
                Map.entry(
                    row.getObject("cohort_id", UUID.class),
                    new OrganisationId(row.getObject("organisation_id", UUID.class))),
            today(),
            adviser.hub().value())
        .forEach(
            in -> members.computeIfAbsent(in.getKey(), _ -> new HashSet<>()).add(in.getValue()));
    return members;
  }

  /** The day it is for all clients. */
  LocalDate today() {
    return CivilTime.today(clock);
  }

  private Standing standing(ResultSet row) throws SQLException {
    try {
      return new Standing(
          new OrganisationId(row.getObject("organisation_id", UUID.class)),
          row.getObject("assessment_id", UUID.class),
          json.readValue(row.getString("core"), Outcome.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An outcome in the database cannot be read", e);
    }
  }
}
