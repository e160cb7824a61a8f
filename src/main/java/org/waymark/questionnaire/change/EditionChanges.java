package org.waymark.questionnaire.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.change.Change.Kind;
import org.waymark.questionnaire.change.Change.Subject;

/** Compares two editions of a questionnaire. */
public final class EditionChanges {

  private final Map<String, Element> before;
  private final Map<String, Element> after;
  private final List<Change> changes = new ArrayList<>();

  private EditionChanges(Map<String, Element> before, Map<String, Element> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What differs, beside the editions' ids: first what was removed, then what was changed or added,
   * in the order of the files. What only explains itself to authors (comments, reasons for weights)
   * is not compared.
   */
  public static List<Change> between(Questionnaire before, Questionnaire after) {
    var compared = new EditionChanges(Elements.of(before), Elements.of(after));
    compared.removed();
    compared.addedOrChanged();
    compared.moved();
    return List.copyOf(compared.changes);
  }

  private void removed() {
    for (var element : before.values()) {
      if (!after.containsKey(element.key()) && isOwnNews(element, after)) {
        changes.add(
            new Change(element.subject(), element.id(), Kind.REMOVED, "", element.title(), null));
      }
    }
  }

  private void addedOrChanged() {
    for (var element : after.values()) {
      var old = before.get(element.key());
      if (old != null) {
        parts(old, element);
      } else if (isOwnNews(element, before)) {
        changes.add(
            new Change(element.subject(), element.id(), Kind.ADDED, "", null, element.title()));
      }
    }
  }

  /** Options come and go with their question without a word. */
  private static boolean isOwnNews(Element element, Map<String, Element> others) {
    return element.subject() != Subject.OPTION
        || others.containsKey(Element.of(Subject.QUESTION, element.group(), "").key());
  }

  private void parts(Element old, Element current) {
    var names = new LinkedHashSet<>(old.parts().keySet());
    names.addAll(current.parts().keySet());
    for (var name : names) {
      var was = old.parts().get(name);
      var is = current.parts().get(name);
      if (!Objects.equals(was, is)) {
        var kind = Objects.requireNonNull(was == null ? is : was).kind();
        changes.add(
            new Change(
                current.subject(),
                current.id(),
                kind,
                name,
                was == null ? null : was.value(),
                is == null ? null : is.value()));
      }
    }
  }

  /** Another order of what stands in the same group in both. */
  private void moved() {
    var orders = orders(before, after);
    orders(after, before)
        .forEach(
            (group, order) -> {
              var old = orders.getOrDefault(group, List.of());
              if (!old.equals(order)) {
                changes.add(
                    new Change(
                        group.subject(),
                        group.name(),
                        Kind.MOVED,
                        "order",
                        String.join(", ", old),
                        String.join(", ", order)));
              }
            });
  }

  private record Group(Subject subject, String name) {}

  private static Map<Group, List<String>> orders(
      Map<String, Element> these, Map<String, Element> those) {
    var orders = new LinkedHashMap<Group, List<String>>();
    for (var element : these.values()) {
      var other = those.get(element.key());
      if (!element.group().isEmpty() && other != null && other.group().equals(element.group())) {
        orders
            .computeIfAbsent(new Group(element.subject(), element.group()), _ -> new ArrayList<>())
            .add(element.id());
      }
    }
    return orders;
  }
}
