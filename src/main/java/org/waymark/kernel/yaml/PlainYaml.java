package org.waymark.kernel.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Refuses what YAML can hide from a reviewer: anchors, aliases and tags, words that are yes or no
 * to one reader and text to another, and nesting deep enough to exhaust the reader. Looks at events
 * on their way to the composer, because a composed document no longer shows them all.
 */
final class PlainYaml implements Parser {

  /** An edition nests nine deep. */
  private static final int DEEPEST = 50;

  /** An edition has ten thousand; each takes a hundred times the memory of its text. */
  private static final int MOST_NODES = 30_000;

  /** Truth values of YAML 1.1, texts in YAML 1.2; nobody doubts true and false. */
  private static final Set<String> AMBIGUOUS = Set.of("y", "n", "yes", "no", "on", "off");

  private final Parser parser;
  private int depth;
  private int nodes;

  PlainYaml(LoadSettings settings, String text) {
    parser = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** What no plain file holds; unchecked, as it comes up inside the library. */
  static final class RefusedException extends YamlEngineException {

    private static final long serialVersionUID = 1L;

    private final int line;

    private RefusedException(Event event, String message) {
      super(message);
      line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** Counted from 1. */
    int line() {
      return line;
    }
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event next() {
    var event = parser.next();
    if (event instanceof AliasEvent || (event instanceof NodeEvent node && anchored(node))) {
      throw new RefusedException(event, "anchors and aliases are not allowed: write it out");
    }
    if (event instanceof ScalarEvent scalar && isAmbiguous(scalar)) {
      throw new RefusedException(
          event,
          "some readers take %1$s for true or false: write \"%1$s\" in quotes"
              .formatted(scalar.getValue()));
    }
    if (event instanceof NodeEvent && ++nodes > MOST_NODES) {
      throw new RefusedException(event, "too many values: at most " + MOST_NODES);
    }
    var tag = tag(event);
    if (tag.isPresent()) {
      throw new RefusedException(event, "the tag " + tag.get() + " is not allowed: remove it");
    }
    if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      throw new RefusedException(event, "nested too deeply: at most " + DEEPEST + " levels");
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }

  private static boolean isAmbiguous(ScalarEvent scalar) {
    return scalar.isPlain() && AMBIGUOUS.contains(scalar.getValue().toLowerCase(Locale.ROOT));
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
}
