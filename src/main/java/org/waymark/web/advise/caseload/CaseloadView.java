package org.waymark.web.advise.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.Clients;
import org.waymark.adviser.caseload.SavedView;
import org.waymark.adviser.caseload.Saving;
import org.waymark.web.advise.AdviseMessages;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of the list from its parts. */
@ApplicationScoped
class CaseloadView {

  private final FilterFields fields;
  private final ClientTable table;
  private final AdviseMessages messages;

  CaseloadView(FilterFields fields, ClientTable table, @Spoken AdviseMessages messages) {
    this.fields = fields;
    this.table = table;
    this.messages = messages;
  }

  /**
   * The views an adviser has saved.
   *
   * @param name as just typed for another
   * @param refused why that was not saved; null when nothing was refused
   */
  record Saved(List<SavedView> views, String name, @Nullable Saving refused) {}

  CaseloadPage page(CaseloadForm form, Clients.Page found, Saved saved) {
    var name = Field.of("view", messages.viewName()).withHint(messages.viewNameHint());
    var viewName = name.withError(wrong(saved.refused()));
    return new CaseloadPage(
        ErrorSummary.of(fields.below(form), viewName),
        fields.of(form, CaseloadPages.PATH),
        views(form, saved, viewName),
        messages.clients(found.total()),
        none(form, found),
        table.of(found.clients()),
        pagination(form, found),
        Stream.of("csv", "xlsx")
            .map(type -> new Link(type.toUpperCase(java.util.Locale.ROOT), form.file(type)))
            .toList());
  }

  private static CaseloadPage.Views views(CaseloadForm form, Saved saved, Field name) {
    return new CaseloadPage.Views(
        saved.views().stream().map(view -> view(view, form)).toList(),
        form.address(),
        new TextInput(name, saved.name(), TextInput.Width.THIRTY, "off"));
  }

  private static CaseloadPage.View view(SavedView view, CaseloadForm form) {
    return new CaseloadPage.View(
        new Link(
            view.name(),
            view.query().isEmpty() ? CaseloadPages.PATH : CaseloadPages.PATH + "?" + view.query()),
        CaseloadPages.PATH + "/views/" + view.id() + "/remove",
        view.query().equals(form.query()));
  }

  private @Nullable Text wrong(@Nullable Saving refused) {
    return switch (refused) {
      case null -> null;
      case Saving.Saved _ -> null;
      case Saving.NoName _ -> Text.of(messages.viewNameMissing());
      case Saving.TooLong _ -> Text.of(messages.viewTooLong());
      case Saving.NameTaken _ -> Text.of(messages.viewNameTaken());
      case Saving.TooMany(var most) -> Text.of(messages.viewsFull(most));
    };
  }

  private @Nullable String none(CaseloadForm form, Clients.Page found) {
    if (found.total() > 0) {
      return null;
    }
    return form.isEmpty() ? messages.noClients() : messages.noneFound();
  }

  private CaseloadPage.Pagination pagination(CaseloadForm form, Clients.Page found) {
    var number = found.number();
    return new CaseloadPage.Pagination(
        messages.pageOf(number, found.pages()),
        number > 1 ? form.address(CaseloadPages.PATH, number - 1) : null,
        number < found.pages() ? form.address(CaseloadPages.PATH, number + 1) : null);
  }
}
