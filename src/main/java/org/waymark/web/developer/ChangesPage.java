package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;

/** What has changed in the API, newest first. */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangesPage(List<Change> changes) implements TemplateInstance {

  ChangesPage {
    changes = List.copyOf(changes);
  }

  /**
   * What changed on one day.
   *
   * @param day such as 2026-11-30
   */
  record Change(String day, List<String> what) {

    Change {
      what = List.copyOf(what);
    }
  }

  /** The list of changes as its file has it. */
  static ChangesPage of(String file) {
    var changes = new ArrayList<Change>();
    for (var block : file.strip().split("\n\n", -1)) {
      var lines = block.lines().toList();
      changes.add(
          new Change(
              lines.getFirst(),
              String.join(" ", lines.subList(1, lines.size()).stream().map(String::strip).toList())
                  .transform(text -> List.of(text.substring("- ".length()).split(" - ", -1)))));
    }
    return new ChangesPage(changes);
  }
}
