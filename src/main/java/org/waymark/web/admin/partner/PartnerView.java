package org.waymark.web.admin.partner;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.DisablePartner.Disabling;
import org.waymark.hub.partner.Partners.Listed;
import org.waymark.hub.partner.RegisterPartner.Registration;
import org.waymark.web.admin.AdminMessages;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Act;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.FormPage;
import org.waymark.web.layout.staff.HubFields;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the pages of partners. */
@ApplicationScoped
class PartnerView {

  private static final String NEW = PartnerPages.ADDRESS + "/new";

  private final StaffAnswers answers;
  private final AdminMessages messages;
  private final SecretView secrets;
  private final Speaker speaker;

  PartnerView(
      StaffAnswers answers, @Spoken AdminMessages messages, SecretView secrets, Speaker speaker) {
    this.secrets = secrets;
    this.answers = answers;
    this.messages = messages;
    this.speaker = speaker;
  }

  TemplateInstance page(List<Listed> partners, @Nullable String news) {
    return new ListPage(
        messages.partners(),
        answers.back(Administration.ADDRESS),
        answers.news(news),
        List.of(messages.partnersLede()),
        List.of(Button.link(messages.registerPartner(), NEW)),
        Entries.of(partners.stream().map(this::partner).toList()));
  }

  private Entry partner(Listed partner) {
    var since = partner.disabledAt();
    return new Entry(
        Text.of(partner.name()),
        null,
        null,
        new SummaryList(
            List.of(
                fact(messages.email(), partner.email()),
                client(partner),
                origins(partner),
                fact(
                    messages.partnerFirms(),
                    partner.sandbox() ? messages.firmsInvented() : messages.firmsReal()),
                fact(
                    messages.status(),
                    since == null
                        ? messages.partnerSince(speaker.day(partner.createdAt()))
                        : messages.partnerUntil(speaker.day(since))))),
        since == null
            ? List.of(
                new Act(
                    messages.disablePartner(),
                    PartnerPages.ADDRESS + "/" + partner.id() + "/disable",
                    partner.name(),
                    true))
            : List.of());
  }

  private SummaryList.Row client(Listed partner) {
    return new SummaryList.Row(
        Text.of(messages.client()),
        List.of(Text.of(partner.client())),
        partner.enabled()
            ? List.of(
                new SummaryList.Action(
                    messages.renew(), SecretView.address(partner), Text.of(partner.name())))
            : List.of());
  }

  private SummaryList.Row origins(Listed partner) {
    var shown =
        partner.origins().isEmpty()
            ? List.of(Text.of(messages.noOrigins()))
            : partner.origins().stream().map(Text::of).toList();
    return new SummaryList.Row(
        Text.of(messages.origins()),
        shown,
        partner.enabled()
            ? List.of(
                new SummaryList.Action(
                    messages.changeOrigins(), OriginView.address(partner), Text.of(partner.name())))
            : List.of());
  }

  TemplateInstance ask() {
    return form(new Wish("", "", false), null, null);
  }

  /** What a form asks for. */
  record Wish(String name, String email, boolean sandbox) {}

  Response answer(Wish wish, Registration registration) {
    return switch (registration) {
      case Registration.Registered(var client, var secret) ->
          Response.ok(secrets.shown(messages.registeredTitle(), client, secret)).build();
      case Registration.Flawed(var flawedName, var flawedEmail) ->
          bad(
              form(
                  wish,
                  flawedName ? messages.partnerNameMalformed() : null,
                  flawedEmail ? messages.emailMalformed() : null));
      case Registration.NameInUse _ -> bad(form(wish, messages.partnerNameInUse(), null));
      case Registration.NotSetUp _ -> answers.notSetUp(NEW);
      case Registration.Away _ -> answers.cannotBeDone(NEW);
    };
  }

  private static Response bad(TemplateInstance page) {
    return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
  }

  private TemplateInstance form(
      Wish wish, @Nullable String nameError, @Nullable String emailError) {
    var lines =
        List.of(
            line("name", messages.partnerName(), nameError, wish.name()),
            line("email", messages.partnerEmail(), emailError, wish.email()));
    return new FormPage(
        messages.registerPartner(),
        answers.back(PartnerPages.ADDRESS),
        ErrorSummary.of(HubFields.fieldsOf(lines)),
        List.of(messages.registerLede()),
        null,
        lines,
        List.of(sandbox(wish)),
        new FormPage.Sending(NEW, messages.registerPartner()));
  }

  private Choices sandbox(Wish wish) {
    return Choices.of(
        Field.of("sandbox", messages.sandboxQuestion()),
        List.of(
            Choice.of("yes", messages.sandboxChoice())
                .withHint(Text.of(messages.sandboxHint()))
                .chosen(wish.sandbox())));
  }

  private static TextInput line(String name, String label, @Nullable String error, String value) {
    var field = Field.of(name, label).withError(error == null ? null : Text.of(error));
    var shown = value.length() > 300 ? value.substring(0, 300) : value;
    return new TextInput(field, shown, Width.FULL, "off");
  }

  Response disabled(Disabling disabling) {
    return switch (disabling) {
      case DISABLED -> answers.next(PartnerPages.ADDRESS, News.PARTNER_DISABLED);
      case AWAY -> answers.cannotBeDone(PartnerPages.ADDRESS);
      case UNKNOWN -> throw new NotFoundException();
    };
  }
}
