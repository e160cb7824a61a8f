package org.waymark.recommendation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;

/**
 * Programmes in the order in which one makes ready for the next: what a firm is told to take up,
 * what has to come before it, and what it leads to.
 *
 * @param steps two or more, or none where nothing builds on anything
 */
public record Route(List<Step> steps) {

  public Route {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param matched whether it is among the programmes that help with what the firm lacks
   */
  public record Step(Programme programme, Fit fit, boolean matched) {}

  /**
   * Finds the way.
   *
   * <p>It starts from the few matches shown first and follows {@code requires} and {@code leads_to}
   * both ways. Left out is what the firm has done, what no firm may be sent to today, and what is
   * out of its reach. Nothing comes before what it needs; beyond that better matches come first,
   * and then the order of the catalogue.
   */
  static Route of(Applicant firm, Matches matches, Programmes programmes, LocalDate today) {
    var open = new LinkedHashMap<String, Programme>();
    programmes
        .recommendable(today)
        .filter(programme -> !firm.hasTaken(programme.id()))
        .filter(programme -> programme.judge(firm).fit() != Fit.NOT_ELIGIBLE)
        .forEach(programme -> open.put(programme.id(), programme));
    var before = before(open);
    var helping = matches.ranked().stream().map(match -> match.programme().id()).toList();
    var shown = matches.first().stream().map(match -> match.programme().id()).toList();
    var ordered = inOrder(connected(shown, before), before, rank(helping, open));
    return new Route(
        ordered.stream()
            .map(open::get)
            .map(step -> new Step(step, step.judge(firm).fit(), helping.contains(step.id())))
            .toList());
  }

  /** For each programme what comes right before it. */
  private static Map<String, Set<String>> before(Map<String, Programme> open) {
    var before = new LinkedHashMap<String, Set<String>>();
    for (var programme : open.values()) {
      var links = programme.links();
      links.requires().stream()
          .filter(open::containsKey)
          .forEach(earlier -> add(before, programme.id(), earlier));
      links.leadsTo().stream()
          .filter(open::containsKey)
          .forEach(next -> add(before, next, programme.id()));
    }
    return before;
  }

  private static void add(Map<String, Set<String>> before, String next, String earlier) {
    before.computeIfAbsent(next, _ -> new HashSet<>()).add(earlier);
  }

  /** All that has to do with these, if anything has. */
  private static Set<String> connected(List<String> matched, Map<String, Set<String>> before) {
    var found = new HashSet<String>();
    var waiting = new ArrayDeque<>(matched);
    while (!waiting.isEmpty()) {
      var id = waiting.pop();
      var beside = new HashSet<>(before.getOrDefault(id, Set.of()));
      before.forEach(
          (next, earlier) -> {
            if (earlier.contains(id)) {
              beside.add(next);
            }
          });
      if (!beside.isEmpty() && found.add(id)) {
        waiting.addAll(beside);
      }
    }
    return found;
  }

  private static Comparator<String> rank(List<String> helping, Map<String, Programme> open) {
    var ranks = new HashMap<String, Integer>();
    helping.forEach(id -> ranks.putIfAbsent(id, ranks.size()));
    open.keySet().forEach(id -> ranks.putIfAbsent(id, ranks.size()));
    return comparing(ranks::get);
  }

  /** What is bound to itself by others, which no sound catalogue holds, is left out. */
  private static List<String> inOrder(
      Set<String> steps, Map<String, Set<String>> before, Comparator<String> rank) {
    var ordered = new ArrayList<String>();
    var left = new ArrayList<>(steps.stream().sorted(rank).toList());
    while (!left.isEmpty()) {
      var next =
          left.stream()
              .filter(id -> before.getOrDefault(id, Set.of()).stream().noneMatch(left::contains))
              .findFirst();
      if (next.isEmpty()) {
        break;
      }
      ordered.add(next.get());
      left.remove(next.get());
    }
    return ordered;
  }
}
