package org.waymark.programme.file;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Rule;

/** What can only be seen of all entries together. */
record CrossReferences(String file, Map<String, Programme> byId) {

  /**
   * Checks a whole catalogue.
   *
   * @throws BrokenCatalogueException where two entries go by one name, or one names an entry that
   *     is not there or comes, by others, before itself
   */
  static void check(String file, List<Programme> all) {
    refuseRepeats(file, all);
    var references =
        new CrossReferences(
            file, all.stream().collect(Collectors.toMap(Programme::id, programme -> programme)));
    all.forEach(references::check);
  }

  private static void refuseRepeats(String file, List<Programme> all) {
    var seen = new HashMap<String, String>();
    all.forEach(programme -> refuseRepeat(file, seen, programme.id(), programme, "id"));
    for (var programme : all) {
      for (var alias : programme.listing().aliases()) {
        refuseRepeat(file, seen, alias, programme, "alias");
      }
    }
  }

  private static void refuseRepeat(
      String file, Map<String, String> seen, String name, Programme programme, String what) {
    var other = seen.putIfAbsent(name, programme.id());
    if (other != null) {
      var whose = other.equals(programme.id()) ? "twice" : "twice, by " + other + " as well";
      throw new BrokenCatalogueException(
          file, "entry " + programme.id(), "the " + what + " " + name + " is used " + whose);
    }
  }

  private void check(Programme programme) {
    named(programme)
        .filter(id -> !byId.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw broken(programme, "there is no programme " + id);
            });
    if (before(programme).contains(programme.id())) {
      throw broken(programme, "it would have to come before itself");
    }
  }

  private static Stream<String> named(Programme programme) {
    var links = programme.links();
    return Stream.of(
            links.requires().stream(),
            links.leadsTo().stream(),
            links.supersedes().stream(),
            programme.eligibility().conditions().stream().flatMap(CrossReferences::named))
        .flatMap(names -> names);
  }

  private static Stream<String> named(Rule rule) {
    return switch (rule) {
      case Rule.After(var programme) -> Stream.of(programme);
      case Rule.FirstTime(var programmes) -> programmes.stream();
      case Rule.SomeOf(_, var rules) -> rules.stream().flatMap(CrossReferences::named);
      case Rule.Unconfirmed(var inner) -> named(inner);
      case Rule.Place _,
          Rule.Within _,
          Rule.Sectors _,
          Rule.Has _,
          Rule.Form _,
          Rule.Spending _,
          Rule.JobsForAward _,
          Rule.SubsidyRoom _,
          Rule.Stated _ ->
          Stream.of();
    };
  }

  /** All that comes before it, at any remove. */
  private Set<String> before(Programme programme) {
    var before = new HashSet<String>();
    var open = new ArrayDeque<>(programme.links().requires());
    while (!open.isEmpty()) {
      var next = byId.get(open.pop());
      if (next != null && before.add(next.id())) {
        open.addAll(next.links().requires());
      }
    }
    return before;
  }

  private BrokenCatalogueException broken(Programme programme, String reason) {
    return new BrokenCatalogueException(file, "entry " + programme.id(), reason);
  }
}
