package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.benchmark.disclosure.Figure;
import org.waymark.benchmark.draft.Composition;
import org.waymark.benchmark.draft.Composition.Past;
import org.waymark.benchmark.draft.Composition.Place;
import org.waymark.benchmark.release.BenchmarkConfig;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.benchmark.release.Statements;
import org.waymark.kernel.time.CivilTime;

/** What {@link Releasing} does, within a transaction of the service itself. */
@ApplicationScoped
class Rounds {

  /** One at a time over all instances; given back when the transaction ends, however it ends. */
  private static final String LOCK = "select pg_try_advisory_xact_lock(20260701)";

  private static final String PUBLISHED =
      """
      select distinct questionnaire, series, scope, rung, place, size_class, sector, basis, round
      from benchmark_cell cell join benchmark_release on benchmark_release.id = cell.release_id
      where counted_in is null and round is not null and demonstration = ?
      """;

  private static final String RELEASE =
      """
      insert into benchmark_release
        (released_at, period_from, period_to, minimum_firms, demonstration, round)
      select ?, period_from, period_to, minimum_firms, demonstration, round
      from benchmark_draft where round = ?
      returning *
      """;

  private static final String RELEASE_CELLS =
      """
      insert into benchmark_cell
        (release_id, questionnaire, series, rung, place, size_class, sector, scope, basis, counted_in,
         status, firms, histogram, weight, lower_quartile, median, upper_quartile, mean)
      select ?, questionnaire, series, rung, place, size_class, sector, scope, basis, counted_in,
             status, firms, histogram, weight, quartiles[1], quartiles[2], quartiles[3], mean
      from benchmark_draft_cell
      where round = ? and status is not null
      """;

  /**
   * Firms that all have the same score, or that one hub knows, are enough in number; to say more
   * would tell each of them the score of all others.
   */
  private static final String RELEASE_WITHHELD =
      """
      insert into benchmark_withheld
        (release_id, questionnaire, series, rung, place, size_class, sector, scope, basis, reason)
      select ?, questionnaire, series, rung, place, size_class, sector, scope, basis, 'other'
      from benchmark_draft_cell
      where round = ? and status is null and withheld <> 'few'
      """;

  private static final String QUARTER =
      "insert into benchmark_quarter (quarter, demonstration, release_id) values (?, ?, ?)";

  private final Statements statements;
  private final Pool pool;
  private final Drafts drafts;
  private final Releases releases;
  private final Now now;

  Rounds(Statements statements, Pool pool, Drafts drafts, Releases releases, Now now) {
    this.statements = statements;
    this.pool = pool;
    this.drafts = drafts;
    this.releases = releases;
    this.now = now;
  }

  /** What the rules are at this moment. */
  @Singleton
  static class Now {
    private final Clock clock;
    private final BenchmarkConfig config;

    Now(Clock clock, BenchmarkConfig config) {
      this.clock = clock;
      this.config = config;
    }
  }

  Drafting drawUp() {
    return lock() ? new Drafting.Drafted(draw()) : new Drafting.AnotherRuns();
  }

  Drafting publish(long round) {
    if (!lock()) {
      return new Drafting.AnotherRuns();
    }
    return draft(round).map(this::publish).orElseGet(Drafting.NoSuchDraft::new);
  }

  private Drafting publish(Draft draft) {
    if (draft.isStale(now.clock.instant())) {
      return new Drafting.TooOld();
    }
    return pool.hasLostFirms(demonstration())
        ? new Drafting.FirmsWithdrew()
        : new Drafting.Published(release(draft));
  }

  Drafting discard(long round) {
    if (!lock()) {
      return new Drafting.AnotherRuns();
    }
    var draft = draft(round);
    draft.ifPresent(this::undo);
    return draft.isPresent() ? new Drafting.Discarded() : new Drafting.NoSuchDraft();
  }

  /** Draws up and publishes in one go. */
  Drafting releaseNow() {
    return lock() ? new Drafting.Published(release(draw())) : new Drafting.AnotherRuns();
  }

  /**
   * The same, once a quarter.
   *
   * @param quarter its first day
   */
  Drafting releaseOf(LocalDate quarter) {
    if (!lock()) {
      return new Drafting.AnotherRuns();
    }
    pool.forgetErased();
    if (releases.ofQuarter(quarter, demonstration()) != null) {
      return new Drafting.NotDue();
    }
    var release = release(draw());
    statements.update(QUARTER, quarter, demonstration(), release.id());
    return new Drafting.Published(release);
  }

  private boolean lock() {
    return statements.list(LOCK, row -> row.getBoolean(1)).getFirst();
  }

  private boolean demonstration() {
    return now.config.demonstration();
  }

  private Optional<Draft> draft(long round) {
    return drafts.current(demonstration()).filter(draft -> draft.round() == round);
  }

  /** In place of the draft there was, which counted as many rounds as if it had never been. */
  private Draft draw() {
    drafts.current(demonstration()).ifPresent(this::undo);
    var instant = now.clock.instant();
    var draft =
        drafts.open(instant, CivilTime.day(instant), now.config.minimumFirms(), demonstration());
    var tally = pool.count(draft.round(), demonstration());
    drafts.add(draft, Composition.of(tally, past(), draft.minimumFirms(), draft.round()));
    return drafts.current(demonstration()).orElseThrow();
  }

  private void undo(Draft draft) {
    pool.undo(draft.round());
    drafts.remove(draft);
  }

  private Past past() {
    var figures = new HashMap<Measure, Set<Figure>>();
    statements.each(
        PUBLISHED,
        row ->
            figures
                .computeIfAbsent(CellRow.measure(row), _ -> new HashSet<>())
                .add(new Figure(CellRow.group(row), CellRow.basis(row), row.getLong("round"))),
        demonstration());
    var current = new HashMap<Place, Cell>();
    releases.current(demonstration()).ifPresent(release -> keep(release, current));
    return new Past(figures, current);
  }

  /** As it will stay: with the release it was counted in. */
  private void keep(Release release, Map<Place, Cell> current) {
    for (var cell : releases.cells(release)) {
      current.put(
          new Place(cell.measure(), cell.basis(), cell.group()),
          cell.countedIn() == null ? cell.staysFrom(release) : cell);
    }
  }

  private Release release(Draft draft) {
    var release =
        statements.list(RELEASE, Releases::release, now.clock.instant(), draft.round()).getFirst();
    statements.update(RELEASE_CELLS, release.id(), draft.round());
    statements.update(RELEASE_WITHHELD, release.id(), draft.round());
    drafts.remove(draft);
    return release;
  }
}
