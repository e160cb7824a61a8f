package org.waymark.adviser.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Figure.Because;
import org.waymark.benchmark.BenchmarkConfig;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/**
 * Sets a hub's groups side by side. What it gives may leave the hub, printed or as a file: it says
 * nothing that points at fewer firms than the comparisons with other firms would.
 */
@ApplicationScoped
public class DrawPicture {

  private final Cohorts cohorts;
  private final CohortStandings standings;
  private final BenchmarkConfig benchmark;

  DrawPicture(Cohorts cohorts, CohortStandings standings, BenchmarkConfig benchmark) {
    this.cohorts = cohorts;
    this.standings = standings;
    this.benchmark = benchmark;
  }

  /**
   * What is asked for.
   *
   * @param series scores compare within it
   * @param levels how many levels the questionnaire has
   * @param day on or before which the latest assessment of each client counts
   * @param earlier a day to compare with; null for none
   */
  public record Question(
      String questionnaire, int series, int levels, LocalDate day, @Nullable LocalDate earlier) {}

  /** The groups and their firms, and what is asked of them. */
  private record Groups(
      List<Cohort> cohorts, List<Set<OrganisationId>> members, Question question) {}

  /** Every group of the hub; whoever shows fewer shows the same figures. */
  @Transactional
  public Picture draw(Question question, Actor.Adviser adviser) {
    var threshold = benchmark.minimumFirms();
    var all = cohorts.visibleTo(adviser);
    var members = standings.members(adviser);
    var groups =
        new Groups(
            all,
            all.stream().map(cohort -> members.getOrDefault(cohort.id(), Set.of())).toList(),
            question);
    var now = on(question.day(), question, adviser);
    var figures = figures(groups, now, threshold);
    var earlier = question.earlier();
    var before = earlier == null ? null : before(groups, now, on(earlier, question, adviser));
    var lines = new ArrayList<Picture.Line>();
    for (var i = 0; i < figures.size(); i++) {
      lines.add(
          new Picture.Line(
              i == 0 ? null : all.get(i - 1),
              figures.get(i),
              before == null ? null : before.get(i)));
    }
    return new Picture(threshold, lines);
  }

  private Map<OrganisationId, Standing> on(
      LocalDate day, Question question, Actor.Adviser adviser) {
    return standings.on(day, question.questionnaire(), question.series(), adviser);
  }

  /** A group of which few firms changed says, beside the later day, how those few did. */
  private List<Figure> before(
      Groups groups, Map<OrganisationId, Standing> now, Map<OrganisationId, Standing> then) {
    var threshold = benchmark.minimumFirms();
    var changed = changed(now, then);
    var sets = sets(groups, changed);
    var figures = new ArrayList<Figure>();
    for (var figure : figures(groups, then, threshold)) {
      var few = sets.get(figures.size()).size();
      figures.add(
          figure instanceof Figure.Shown && few > 0 && few < threshold
              ? new Figure.Withheld(Because.FEW_CHANGED)
              : figure);
    }
    return figures;
  }

  /** Firms whose latest assessment is another one, or that had none. */
  private static Set<OrganisationId> changed(
      Map<OrganisationId, Standing> now, Map<OrganisationId, Standing> then) {
    return now.keySet().stream()
        .filter(
            firm -> {
              var before = then.get(firm);
              return before == null
                  || !before
                      .assessment()
                      .equals(Objects.requireNonNull(now.get(firm)).assessment());
            })
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Figure> figures(
      Groups groups, Map<OrganisationId, Standing> standings, int threshold) {
    var sets = sets(groups, standings.keySet());
    var shown = new Disclosure(threshold).shown(sets);
    var figures = new ArrayList<Figure>();
    for (var i = 0; i < sets.size(); i++) {
      figures.add(
          figure(sets.get(i), shown.get(i), standings, groups.question().levels(), threshold));
    }
    return figures;
  }

  private static Figure figure(
      Set<OrganisationId> firms,
      boolean shown,
      Map<OrganisationId, Standing> standings,
      int levels,
      int threshold) {
    if (!shown) {
      return new Figure.Withheld(
          firms.size() < threshold ? Because.TOO_FEW : Because.TELLS_FEW_APART);
    }
    var outcomes =
        firms.stream().map(firm -> Objects.requireNonNull(standings.get(firm)).outcome()).toList();
    return new Figure.Shown(Distribution.of(outcomes, levels, threshold));
  }

  /** The hub as a whole, then each group: those of the firms that count. */
  private static List<Set<OrganisationId>> sets(Groups groups, Set<OrganisationId> counted) {
    var sets = new ArrayList<Set<OrganisationId>>();
    sets.add(counted);
    for (var members : groups.members()) {
      var in = new HashSet<>(members);
      in.retainAll(counted);
      sets.add(in);
    }
    return sets;
  }
}
