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
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.cohort.Figure.Because;
import org.waymark.benchmark.release.BenchmarkConfig;
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
   * What is asked for. A day that is not today is shown where {@link PastDays} lets it be.
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
    var all = cohorts.visibleTo(adviser);
    var members = standings.members(adviser);
    var groups =
        new Groups(
            all,
            all.stream().map(cohort -> members.getOrDefault(cohort.id(), Set.of())).toList(),
            question);
    var figures = on(question.day(), groups, adviser);
    var earlier = question.earlier();
    var before = earlier == null ? null : on(earlier, groups, adviser);
    var lines = new ArrayList<Picture.Line>();
    for (var i = 0; i < figures.size(); i++) {
      lines.add(
          new Picture.Line(
              i == 0 ? null : all.get(i - 1),
              figures.get(i),
              before == null ? null : before.get(i)));
    }
    return new Picture(benchmark.minimumFirms(), lines);
  }

  /** Each group on a day, unless beside another day it would say how few firms did. */
  private List<Figure> on(LocalDate day, Groups groups, Actor.Adviser adviser) {
    var threshold = benchmark.minimumFirms();
    var question = groups.question();
    var shown =
        figures(
            groups,
            standings.on(day, question.questionnaire(), question.series(), adviser),
            threshold);
    if (day.equals(standings.today())) {
      return shown;
    }
    var handedIn = standings.handedIn(question.questionnaire(), question.series(), adviser);
    var past = new PastDays(handedIn, standings.today(), threshold);
    var sets = sets(groups, handedIn.keySet());
    var figures = new ArrayList<Figure>();
    for (var figure : shown) {
      figures.add(
          figure instanceof Figure.Shown && !past.show(day, sets.get(figures.size()))
              ? new Figure.Withheld(Because.FEW_CHANGED)
              : figure);
    }
    return figures;
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
