package org.waymark.adviser.caseload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.adviser.caseload.ClientRow.Latest;
import org.waymark.adviser.caseload.ClientRow.News;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;

/** The clients of an adviser: firms that let the whole hub, or this adviser, see them. */
@ApplicationScoped
public class Clients {

  public static final int PAGE = 50;

  private final Queries queries;
  private final ObjectMapper json;
  private final Clock clock;

  Clients(Queries queries, ObjectMapper json, Clock clock) {
    this.queries = queries;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Part of the list.
   *
   * @param total how many clients the filter finds
   * @param number of the page, from 1
   */
  public record Page(List<ClientRow> clients, long total, int number) {

    public Page {
      clients = List.copyOf(clients);
    }

    /** How many pages there are: one at least. */
    public int pages() {
      return (int) Math.max(1, (total + PAGE - 1) / PAGE);
    }
  }

  /**
   * One page of the clients that a filter finds.
   *
   * @param number from 1; the last page stands in for those beyond
   */
  @Transactional
  public Page page(
      CaseloadFilter filter, CaseloadFilter.Order order, int number, Actor.Adviser adviser) {
    var sql = sql(filter, adviser);
    var count = sql.count();
    var total = queries.first(count.sql(), row -> row.getLong(1), count.values()).orElse(0L);
    var last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    var shown = Math.clamp(number, 1, last);
    var page = sql.page(order, PAGE, (shown - 1L) * PAGE);
    return new Page(queries.list(page.sql(), this::row, page.values()), total, shown);
  }

  /** The firms that a filter finds, all of them. */
  @Transactional
  public List<OrganisationId> ids(
      CaseloadFilter filter, CaseloadFilter.Order order, Actor.Adviser adviser) {
    var all = sql(filter, adviser).ids(order);
    return queries.list(
        all.sql(),
        row -> new OrganisationId(row.getObject("organisation_id", UUID.class)),
        all.values());
  }

  /** Some clients in the order given, without those that let the adviser in no longer. */
  @Transactional
  public List<ClientRow> named(List<OrganisationId> firms, Actor.Adviser adviser) {
    var ids = firms.stream().map(OrganisationId::value).toArray(UUID[]::new);
    var cards = sql(CaseloadFilter.NONE, adviser).cards(ids);
    var found =
        queries.list(cards.sql(), this::row, cards.values()).stream()
            .collect(Collectors.toMap(ClientRow::organisation, Function.identity()));
    return firms.stream().flatMap(firm -> Stream.ofNullable(found.get(firm))).toList();
  }

  private CaseloadSql sql(CaseloadFilter filter, Actor.Adviser adviser) {
    return new CaseloadSql(filter, adviser, clock.instant(), CivilTime.today(clock));
  }

  private ClientRow row(ResultSet row) throws SQLException {
    return new ClientRow(
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("firm_name"),
        new ClientRow.Place(
            row.getString("region"),
            row.getString("council_area"),
            row.getString("size_band"),
            row.getString("sector")),
        row.getObject("ends_on", LocalDate.class),
        Queries.moment(row, "active_at"),
        news(
            Queries.momentIfAny(row, "seen_at"),
            Queries.momentIfAny(row, "submitted_at"),
            Queries.moment(row, "granted_at")),
        latest(row.getString("standings")));
  }

  private static @Nullable News news(
      @Nullable Instant seen, @Nullable Instant submitted, Instant granted) {
    if (seen == null) {
      return News.NEW_CLIENT;
    }
    if (submitted != null && submitted.isAfter(seen)) {
      return News.NEW_ASSESSMENT;
    }
    return granted.isAfter(seen) ? News.NEW_CONSENT : null;
  }

  private Map<String, Latest> latest(String standings) {
    try {
      var latest = new TreeMap<String, Latest>();
      for (var one : json.readTree(standings).properties()) {
        latest.put(one.getKey(), latest(one.getValue()));
      }
      return latest;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A card in the database cannot be read", e);
    }
  }

  private static Latest latest(JsonNode one) {
    var sections = new TreeMap<String, Integer>();
    one.path("sections").properties().forEach(s -> sections.put(s.getKey(), s.getValue().asInt()));
    var level = one.path("level").isInt() ? one.path("level").asInt() : null;
    return new Latest(
        one.path("edition").asText(),
        one.path("assessment").asText(),
        OffsetDateTime.parse(one.path("at").asText()).toInstant(),
        new Outcome(one.path("points").asInt(), level, sections));
  }
}
