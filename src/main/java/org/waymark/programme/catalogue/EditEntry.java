package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.waymark.identity.Actor;
import org.waymark.programme.file.EntryDocument;

/** Changes one entry on behalf of an administrator, who has seen it as it was. */
@ApplicationScoped
public class EditEntry {

  private final Edits edits;

  EditEntry(Edits edits) {
    this.edits = edits;
  }

  /** What is to become of an entry. */
  public sealed interface Wish {

    /** It says something else. */
    record Rewritten(EntryDocument document, boolean mayReopen) implements Wish {}

    /** Somebody has looked today, and it is still as written. */
    record Verified() implements Wish {}

    /** It takes no more firms, and its last day was this. */
    record Closed(LocalDate lastDay) implements Wish {}
  }

  /**
   * Does it, unless somebody else was there before.
   *
   * @param seen revision of the entry that was in sight
   */
  @Transactional
  public Editing edit(String id, int seen, Wish wish, Actor.Administrator by) {
    return edits.edit(id, seen, wish, by.person());
  }
}
