package org.waymark.adviser.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;

/** The statements behind {@link Clients}: fixed pieces, with every value as a parameter. */
final class CaseloadSql {

  /**
   * One card for each firm, and only while its grant holds. Row-level security says the same: it is
   * the second wall.
   */
  private static final String REACHED =
      """
      from client_card as card
      where hub_id = ? and (adviser_id = ? or (adviser_id is null and not ? = any (also))) and ends_on >= ?
      """;

  private static final String WITH_SEEN =
      """
      select card.*, seen.seen_at
      from (%s) as card
      left join client_seen as seen on seen.person_id = ? and seen.organisation_id = card.organisation_id
      %s
      """;

  private final StringBuilder conditions = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();
  private final Actor.Adviser adviser;
  private final CaseloadFilter filter;

  CaseloadSql(CaseloadFilter filter, Actor.Adviser adviser, Instant now, LocalDate today) {
    this.filter = filter;
    this.adviser = adviser;
    var person = adviser.person().value();
    values.addAll(List.of(adviser.hub().value(), person, person, today));
    firm();
    score();
    activity(now);
    if (filter.endsWithinDays() != null) {
      and("ends_on <= ?", today.plusDays(filter.endsWithinDays()));
    }
    if (filter.newsOnly()) {
      and(
          """
          not exists (
            select from client_seen
            where person_id = ? and client_seen.organisation_id = card.organisation_id and seen_at >= active_at)
          """,
          person);
    }
    among(today);
  }

  private void among(LocalDate today) {
    if (filter.among().wholeHub()) {
      and(
          """
          exists (
            select from client_card as whole
            where whole.organisation_id = card.organisation_id and whole.hub_id = card.hub_id
              and whole.adviser_id is null and whole.ends_on >= ?)
          """,
          today);
    }
    if (filter.among().mine()) {
      var person = adviser.person().value();
      and(
          """
          (adviser_id = ? or exists (
            select from help_request
            where help_request.organisation_id = card.organisation_id
              and help_request.hub_id = card.hub_id and help_request.adviser_id = ?))
          """,
          person,
          person);
    }
    var cohort = filter.among().cohort();
    if (cohort != null) {
      and(
          """
          exists (
            select from cohort_member
            where cohort_member.organisation_id = card.organisation_id
              and cohort_member.hub_id = card.hub_id and cohort_id = ?)
          """,
          cohort);
    }
  }

  private void firm() {
    if (filter.text() != null) {
      and("strpos(name_key, lower(?)) > 0", filter.text());
    }
    var firm = filter.firm();
    if (firm.region() != null) {
      and("region = ?", firm.region().itlCode());
    }
    if (firm.size() != null) {
      and("size_band = ?", firm.size().code());
    }
    if (firm.sector() != null) {
      and("sector = ?", firm.sector().code());
    }
  }

  private void score() {
    var score = filter.score();
    if (score != null && score.below() != null) {
      and("(points ->> ?)::integer < ?", score.scope(), score.below());
    } else if (score != null) {
      and("jsonb_exists(points, ?)", score.scope());
    }
  }

  private void activity(Instant now) {
    var activity = filter.activity();
    if (activity != null) {
      var since = now.minus(activity.days(), ChronoUnit.DAYS);
      and(activity.lately() ? "active_at >= ?" : "active_at < ?", since);
    }
  }

  private void and(String condition, Object... parameters) {
    conditions.append("and ").append(condition).append('\n');
    values.addAll(List.of(parameters));
  }

  /** A statement with its values. */
  record Statement(String sql, @Nullable Object[] values) {}

  Statement count() {
    return new Statement("select count(*) " + REACHED + conditions, values.toArray());
  }

  /** One page, sorted before it is cut: only its rows are joined with what was seen. */
  Statement page(CaseloadFilter.Order order, int rows, long after) {
    var inner =
        "select * " + REACHED + conditions + " order by " + key(order) + " limit ? offset ?";
    var all = new ArrayList<>(values);
    all.addAll(sortedBy(order));
    all.add(rows);
    all.add(after);
    all.add(adviser.person().value());
    all.addAll(sortedBy(order));
    return new Statement(
        String.format(Locale.ROOT, WITH_SEEN, inner, " order by " + key(order)), all.toArray());
  }

  /** The firms found, all of them, in order. */
  Statement ids(CaseloadFilter.Order order) {
    var all = new ArrayList<>(values);
    all.addAll(sortedBy(order));
    return new Statement(
        "select organisation_id " + REACHED + conditions + " order by " + key(order),
        all.toArray());
  }

  /** The cards of some firms, as far as their grants still hold. */
  Statement cards(UUID[] firms) {
    var all = new ArrayList<>(values);
    all.add(firms);
    all.add(adviser.person().value());
    var inner = "select * " + REACHED + conditions + " and organisation_id = any (?)";
    return new Statement(String.format(Locale.ROOT, WITH_SEEN, inner, ""), all.toArray());
  }

  private String key(CaseloadFilter.Order order) {
    return switch (order) {
      case NAME -> "card.name_key, card.organisation_id";
      case SCORE ->
          filter.score() == null
              ? "card.last_points nulls last, card.name_key, card.organisation_id"
              : "(card.points ->> ?)::integer nulls last, card.name_key, card.organisation_id";
      case ACTIVITY -> "card.active_at desc, card.organisation_id";
      case CONSENT -> "card.ends_on, card.name_key, card.organisation_id";
    };
  }

  private List<Object> sortedBy(CaseloadFilter.Order order) {
    var score = filter.score();
    return order == CaseloadFilter.Order.SCORE && score != null
        ? List.of(score.scope())
        : List.of();
  }
}
