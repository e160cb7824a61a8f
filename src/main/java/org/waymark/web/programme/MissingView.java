package org.waymark.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.programme.directory.FindProgrammes;
import org.waymark.programme.directory.Wanted;
import org.waymark.programme.directory.Wanted.Standing;
import org.waymark.programme.directory.Words;
import org.waymark.web.programme.row.ListRow;
import org.waymark.web.programme.row.ListRows;

/** Makes the page about a programme there is no entry for. */
@ApplicationScoped
class MissingView {

  /** Enough for a name that was cut off or misspelt at one end. */
  private static final int MOST = 5;

  private final FindProgrammes findProgrammes;
  private final ListRows rows;

  MissingView(FindProgrammes findProgrammes, ListRows rows) {
    this.findProgrammes = findProgrammes;
    this.rows = rows;
  }

  /**
   * Help with the search, and entries that have the words of the address in their names.
   *
   * @param id as the address has it, whatever it is
   */
  MissingPage page(String id) {
    var words = Words.of(id);
    return new MissingPage(
        String.join(" ", words.all()), words.all().isEmpty() ? List.of() : like(words));
  }

  private List<ListRow> like(Words words) {
    var wanted = Wanted.all(Standing.ALL).named(words);
    return findProgrammes.find(wanted).stream().limit(MOST).map(rows::of).toList();
  }
}
