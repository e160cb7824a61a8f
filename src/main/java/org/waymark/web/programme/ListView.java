package org.waymark.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.directory.Codes;
import org.waymark.programme.directory.FindProgrammes;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.directory.Wanted.Standing;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.programme.row.DirectoryMessages;
import org.waymark.web.programme.row.ListRows;

/** Makes the list of programmes. */
@ApplicationScoped
class ListView {

  private static final int ON_A_PAGE = 20;

  private final FindProgrammes findProgrammes;
  private final CouncilAreas areas;
  private final FilterFields fields;
  private final ListRows rows;
  private final DirectoryMessages messages;

  ListView(
      FindProgrammes findProgrammes,
      CouncilAreas areas,
      FilterFields fields,
      ListRows rows,
      @Spoken DirectoryMessages messages) {
    this.findProgrammes = findProgrammes;
    this.areas = areas;
    this.fields = fields;
    this.rows = rows;
    this.messages = messages;
  }

  /** What an address asks for; the last page there is where it asks for one beyond. */
  ListPage page(ListForm form) {
    var found = findProgrammes.find(form.wanted(areas));
    var pages = Math.max(1, Math.ceilDiv(found.size(), ON_A_PAGE));
    var page = Math.min(form.page(), pages);
    return new ListPage(
        fields.of(form),
        messages.count(found.size()),
        on(page, found).stream().map(rows::of).toList(),
        new ListPage.Turning(
            page > 1 ? form.onPage(page - 1).address() : null,
            messages.pageOf(page, pages),
            page < pages ? form.onPage(page + 1).address() : null),
        found.isEmpty() ? help(form) : List.of());
  }

  private static List<Listed> on(int page, List<Listed> found) {
    return found.subList((page - 1) * ON_A_PAGE, Math.min(found.size(), page * ON_A_PAGE));
  }

  /** Each filter may be the one that left everything out. */
  private List<Link> help(ListForm form) {
    var help = new ArrayList<Link>();
    if (!form.value(ListForm.STATE).equals(all())) {
      help.add(new Link(messages.tryClosed(), form.with(ListForm.STATE, Codes.of(Standing.ALL))));
    }
    for (var filter : form.typed().sequencedKeySet()) {
      help.add(new Link(drop(filter), form.without(filter)));
    }
    help.add(new Link(messages.tryFit(), ProgrammesPages.FIT));
    return help;
  }

  private static Optional<String> all() {
    return Optional.of(Codes.of(Standing.ALL));
  }

  private String drop(String filter) {
    return switch (filter) {
      case ListForm.WORDS -> messages.dropWords();
      case ListForm.REGION -> messages.dropRegion();
      case ListForm.TOPIC -> messages.dropTopic();
      case ListForm.KIND -> messages.dropKind();
      case ListForm.COST -> messages.dropCost();
      default -> messages.dropState();
    };
  }
}
