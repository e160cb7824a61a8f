package org.waymark.programme.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.file.EntryDocument;

/**
 * What became of one field.
 *
 * @param field a path such as {@code status.as_of}; empty for the whole of a new entry
 * @param before JSON; null where there was nothing
 * @param after JSON; null where there is nothing any more
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

  /** What differs between two versions, by the names of the fields. */
  static List<FieldChange> between(EntryDocument before, EntryDocument after) {
    var old = before.fields();
    var now = after.fields();
    var names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    var changes = new ArrayList<FieldChange>();
    for (var name : names) {
      var change = new FieldChange(name, old.get(name), now.get(name));
      if (change.before() == null || !change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }

  /** The whole of an entry there was not. */
  static List<FieldChange> appearance(EntryDocument entry) {
    return List.of(new FieldChange("", null, entry.text()));
  }
}
