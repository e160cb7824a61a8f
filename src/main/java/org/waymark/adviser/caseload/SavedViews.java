package org.waymark.adviser.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.adviser.Queries;
import org.waymark.identity.Actor;

/** The views an adviser has saved: nobody else sees them. */
@ApplicationScoped
public class SavedViews {

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 1000;

  private final Queries queries;
  private final Clock clock;
  private final Supplier<UUID> ids;

  SavedViews(Queries queries, Clock clock, Supplier<UUID> ids) {
    this.queries = queries;
    this.clock = clock;
    this.ids = ids;
  }

  /** An adviser's own, by name. */
  @Transactional
  public List<SavedView> of(Actor.Adviser adviser) {
    return queries.list(
        "select id, name, query from caseload_view where person_id = ? order by lower(name)",
        row ->
            new SavedView(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("query")),
        adviser.person().value());
  }

  /** Keeps a filter under a name. */
  @Transactional
  public Saving save(String name, String query, Actor.Adviser adviser) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return new Saving.NoName();
    }
    if (query.length() > LONGEST_QUERY) {
      return new Saving.TooLong();
    }
    var mine = of(adviser);
    if (mine.stream().anyMatch(view -> view.name().equals(name))) {
      return new Saving.NameTaken();
    }
    if (mine.size() >= MOST) {
      return new Saving.TooMany(MOST);
    }
    var added =
        queries.update(
            "insert into caseload_view (id, person_id, name, query, created_at)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            ids.get(),
            adviser.person().value(),
            name,
            query,
            clock.instant());
    return added == 1 ? new Saving.Saved() : new Saving.NameTaken();
  }

  /** Forgets one; nothing happens when it is not the adviser's. */
  @Transactional
  public void remove(UUID id, Actor.Adviser adviser) {
    queries.update(
        "delete from caseload_view where id = ? and person_id = ?", id, adviser.person().value());
  }
}
