package org.waymark.questionnaire.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses what YAML can hide from a reviewer: anchors, aliases and tags, and nesting deep enough to
 * exhaust the reader. Looks at events, because a composed document no longer shows them all.
 */
final class PlainYaml {

  /** An edition nests nine deep. */
  private static final int DEEPEST = 50;

  private PlainYaml() {}

  static void check(LoadSettings settings, String text) throws UnreadableFileException {
    var depth = 0;
    for (var event : new Parse(settings).parseString(text)) {
      if (event instanceof AliasEvent || (event instanceof NodeEvent node && anchored(node))) {
        throw refusal(event, "anchors and aliases are not allowed: write it out");
      }
      var tag = tag(event);
      if (tag.isPresent()) {
        throw refusal(event, "the tag " + tag.get() + " is not allowed: remove it");
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw refusal(event, "nested too deeply: at most " + DEEPEST + " levels");
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private static boolean anchored(NodeEvent event) {
    return event.getAnchor().isPresent();
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  private static UnreadableFileException refusal(Event event, String message) {
    return new UnreadableFileException(
        event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), message);
  }
}
