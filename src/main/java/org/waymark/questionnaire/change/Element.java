package org.waymark.questionnaire.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.change.Change.Kind;
import org.waymark.questionnaire.change.Change.Subject;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * Something an edition is made of, as parts that can be compared one by one.
 *
 * @param group what it is ordered in, such as its section; empty when order means nothing
 * @param parts by name; a part that is not there has no entry
 */
record Element(Subject subject, String id, String group, Map<String, Part> parts) {

  /** One part, with what its change would be called. */
  record Part(Kind kind, String value) {}

  static Element of(Subject subject, String id, String group) {
    return new Element(subject, id, group, new LinkedHashMap<>());
  }

  String key() {
    return subject + " " + id;
  }

  Element with(String name, Kind kind, @Nullable Object value) {
    if (value != null) {
      parts.put(name, new Part(kind, value.toString()));
    }
    return this;
  }

  Element worded(String name, @Nullable LocalisedText text) {
    if (text == null) {
      return this;
    }
    return with(name, Kind.REWORDED, text.en()).with(name + " in Welsh", Kind.REWORDED, text.cy());
  }

  Element amended(String name, @Nullable Object value) {
    return with(name, Kind.AMENDED, value);
  }

  /** The part a reader knows it by. */
  @Nullable String title() {
    return parts.values().stream().map(Part::value).findFirst().orElse(null);
  }
}
