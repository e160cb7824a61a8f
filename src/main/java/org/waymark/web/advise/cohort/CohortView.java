package org.waymark.web.advise.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientRow;
import org.waymark.adviser.caseload.Clients;
import org.waymark.adviser.cohort.Cohort;
import org.waymark.adviser.cohort.Naming;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.Slip;
import org.waymark.web.advise.caseload.CaseloadForm;
import org.waymark.web.advise.caseload.FilterFields;
import org.waymark.web.advise.caseload.FirmWords;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;

/** Makes the pages of groups. */
@ApplicationScoped
class CohortView {

  private static final int LONGEST_SHOWN = 100;

  private final FilterFields filters;
  private final FirmWords firms;
  private final CohortMessages messages;

  CohortView(FilterFields filters, FirmWords firms, @Spoken CohortMessages messages) {
    this.filters = filters;
    this.firms = firms;
    this.messages = messages;
  }

  /**
   * A name as typed.
   *
   * @param refused why it was not taken; null when it was not tried
   */
  record Typed(String name, @Nullable Naming refused) {}

  /**
   * Clients that the filters of an address find.
   *
   * @param in those of them who are in the group
   */
  record Found(CaseloadForm form, Clients.Page clients, Set<OrganisationId> in) {}

  CohortsPage all(List<Cohort> cohorts, Slip slip, Typed typed) {
    var name = name(messages.newName(), typed);
    return new CohortsPage(
        new Link(messages.allClients(), "/advise"),
        ErrorSummary.of(name.field()),
        cohorts.stream()
            .map(
                cohort ->
                    new CohortsPage.Group(
                        new Link(cohort.name(), address(cohort)),
                        messages.clients(cohort.clients())))
            .toList(),
        slip,
        name);
  }

  CohortPage one(Cohort cohort, Found found, Typed typed) {
    var address = address(cohort);
    var name = name(messages.name(), typed);
    return new CohortPage(
        new Link(messages.title(), CohortListPages.PATH),
        ErrorSummary.of(name.field(), filters.below(found.form())),
        cohort.name(),
        address,
        messages.clients(cohort.clients()),
        name,
        filters.of(found.form(), address),
        ticks(address, found));
  }

  private CohortPage.Ticks ticks(String address, Found found) {
    var form = found.form();
    var clients = found.clients();
    return new CohortPage.Ticks(
        messages.found(clients.total()),
        Choices.of(
            Field.of("in", messages.whoIsIn()),
            clients.clients().stream().map(client -> choice(client, found)).toList()),
        clients.clients().stream()
            .map(ClientRow::organisation)
            .filter(found.in()::contains)
            .map(OrganisationId::toString)
            .toList(),
        form.address(address + "/clients", clients.number()),
        form.address(address + "/fill"),
        messages.takeInAll(clients.total()),
        new CohortPage.Pages(
            messages.pageOf(clients.number(), clients.pages()),
            clients.number() > 1 ? form.address(address, clients.number() - 1) : null,
            clients.number() < clients.pages()
                ? form.address(address, clients.number() + 1)
                : null));
  }

  private Choice choice(ClientRow client, Found found) {
    var name = client.name().isEmpty() ? messages.unnamedFirm() : client.name();
    return Choice.of(client.organisation().toString(), name)
        .withHint(Text.of(firms.summary(client.firm())))
        .chosen(found.in().contains(client.organisation()));
  }

  private TextInput name(String label, Typed typed) {
    var wrong = wrong(typed);
    var shown =
        typed.name().length() > LONGEST_SHOWN
            ? typed.name().substring(0, LONGEST_SHOWN)
            : typed.name();
    return new TextInput(
        Field.of("called", label).withError(wrong == null ? null : Text.of(wrong)),
        shown,
        TextInput.Width.THIRTY,
        "off");
  }

  private @Nullable String wrong(Typed typed) {
    return switch (typed.refused()) {
      case Naming.NoName _ -> messages.nameMissing();
      case Naming.NameTaken _ -> messages.nameTaken();
      case Naming.TooMany(var most) -> messages.tooMany(most);
      case Naming.ChangedMeanwhile(var now) -> messages.renamedMeanwhile(now, typed.name());
      case Naming.Named _, Naming.NotFound _ -> null;
      case null -> null;
    };
  }

  static String address(Cohort cohort) {
    return CohortListPages.PATH + "/" + cohort.id();
  }
}
