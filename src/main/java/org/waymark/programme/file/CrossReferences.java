package org.waymark.programme.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Rule;

/** What can only be seen of all entries together. */
final class CrossReferences {

  private final Map<String, Programme> byId = new HashMap<>();

  /** Who goes by a name, be it an id or an alias. */
  private final Map<String, String> names = new HashMap<>();

  private final List<Fault> faults = new ArrayList<>();

  private CrossReferences() {}

  /**
   * Where two entries go by one name, or one names an entry that is not there or comes, by others,
   * before itself.
   *
   * @param all in the order of the file; pointers count them in it
   */
  static List<Fault> faults(List<Programme> all) {
    var references = new CrossReferences();
    for (var i = 0; i < all.size(); i++) {
      var programme = all.get(i);
      references.byId.putIfAbsent(programme.id(), programme);
      references.enter(programme.id(), programme, "id", pointer(i) + "/id");
    }
    for (var i = 0; i < all.size(); i++) {
      for (var alias : all.get(i).listing().aliases()) {
        references.enter(alias, all.get(i), "alias", pointer(i) + "/aliases");
      }
      references.check(all.get(i), pointer(i));
    }
    return List.copyOf(references.faults);
  }

  private static String pointer(int index) {
    return "/programmes/" + index;
  }

  private void enter(String name, Programme programme, String what, String pointer) {
    var other = names.putIfAbsent(name, programme.id());
    if (other != null) {
      var whose = other.equals(programme.id()) ? "twice" : "twice, by " + other + " as well";
      add(pointer, programme, "the " + what + " " + name + " is used " + whose);
    }
  }

  private void check(Programme programme, String pointer) {
    named(programme)
        .filter(id -> !byId.containsKey(id))
        .distinct()
        .forEach(id -> add(pointer, programme, "there is no programme " + id));
    if (before(programme).contains(programme.id())) {
      add(pointer + "/requires", programme, "it would have to come before itself");
    }
  }

  private void add(String pointer, Programme programme, String reason) {
    faults.add(new Fault(pointer, "entry " + programme.id(), reason));
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
    var open = new ArrayDeque<>(rightBefore(programme));
    while (!open.isEmpty()) {
      var next = byId.get(open.pop());
      if (next != null && before.add(next.id())) {
        open.addAll(rightBefore(next));
      }
    }
    return before;
  }

  private List<String> rightBefore(Programme programme) {
    var leading =
        byId.values().stream()
            .filter(other -> other.links().leadsTo().contains(programme.id()))
            .map(Programme::id);
    return Stream.concat(programme.links().requires().stream(), leading).toList();
  }
}
