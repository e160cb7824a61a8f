package org.waymark.web.programme.method;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How programmes are chosen. All that could part from what the service does comes from where it is
 * done.
 *
 * @param fits the answers to whether a programme fits, best first
 * @param step how many points of a score a step of need is
 * @param shown how many programmes a report shows at once
 * @param order what programmes are compared by, in the order in which it counts
 * @param fresh for how long what was seen can be relied on
 * @param actions what actions are compared by, in the order in which it counts
 */
@CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MethodPage(
    List<Answer> fits,
    int step,
    int shown,
    List<Line> order,
    List<String> fresh,
    List<Line> actions)
    implements TemplateInstance {

  MethodPage {
    fits = List.copyOf(fits);
    order = List.copyOf(order);
    fresh = List.copyOf(fresh);
    actions = List.copyOf(actions);
  }

  /** For example "Nearly", and when a report says so. */
  record Answer(String title, String when) {}

  /**
   * Something that is compared.
   *
   * @param values what it can be, best first; empty where it is a number or a day
   */
  record Line(String what, List<String> values) {

    Line {
      values = List.copyOf(values);
    }

    /** A number, a day, or yes or no. */
    Line(String what) {
      this(what, List.of());
    }
  }
}
