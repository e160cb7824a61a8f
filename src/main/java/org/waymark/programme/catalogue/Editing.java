package org.waymark.programme.catalogue;

import java.util.List;
import java.util.Set;
import org.waymark.kernel.Region;
import org.waymark.programme.file.Fault;

/** What came of changing an entry. */
public sealed interface Editing {

  /** It is as wished, whether or not anything had to be changed for that. */
  record Saved(Entry entry) implements Editing {}

  /** Somebody else has changed it since it was seen. */
  record Newer(Entry theirs) implements Editing {}

  /** It would not be sound. */
  record Refused(List<Fault> faults) implements Editing {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** A closed programme would be open again, and nobody has said that this is meant. */
  record Reopens() implements Editing {}

  /**
   * Firms in these regions would have nothing left to fall back on, and nobody has said that this
   * is meant.
   */
  record Strands(Set<Region> regions) implements Editing {}

  record Unknown() implements Editing {}
}
