package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.identity.Actor;
import org.waymark.programme.file.EntryDocument;

/** Adds or changes one entry on behalf of an administrator, who has seen it as it was. */
@ApplicationScoped
public class EditEntry {

  private final Edits edits;

  EditEntry(Edits edits) {
    this.edits = edits;
  }

  /** What is to become of an entry. */
  public sealed interface Wish {

    /** There is none of its id yet. */
    record Added(EntryDocument document) implements Wish {}

    /** It says something else. */
    record Rewritten(EntryDocument document, Set<Consent> given) implements Wish {
      public Rewritten {
        given = Set.copyOf(given);
      }
    }

    /** Somebody has looked today, and it is still as written. */
    record Verified() implements Wish {}

    /** It takes no more firms, and its last day was this. */
    record Closed(LocalDate lastDay, Set<Consent> given) implements Wish {
      public Closed {
        given = Set.copyOf(given);
      }
    }
  }

  /** What has to be said before it is done, since it is seldom meant. */
  public enum Consent {
    /** A closed programme opens again. */
    REOPENS,
    /** Firms in some region have nothing left to fall back on. */
    LEAVES_A_REGION
  }

  /**
   * Does it, unless somebody else was there before.
   *
   * @param seen revision of the entry that was in sight; any for one that is added
   */
  @Transactional
  public Editing edit(String id, int seen, Wish wish, Actor.Administrator by) {
    return edits.edit(id, seen, wish, by.person());
  }
}
