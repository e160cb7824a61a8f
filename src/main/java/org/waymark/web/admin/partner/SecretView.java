package org.waymark.web.admin.partner;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.hub.partner.Partners.Listed;
import org.waymark.hub.partner.RenewSecret.Renewing;
import org.waymark.web.admin.AdminMessages;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.NoticePage;
import org.waymark.web.layout.staff.StaffAnswers;

/** Makes the pages about a partner's secret. */
@ApplicationScoped
class SecretView {

  private final StaffAnswers answers;
  private final AdminMessages messages;
  private final PartnerAccounts accounts;

  SecretView(StaffAnswers answers, @Spoken AdminMessages messages, PartnerAccounts accounts) {
    this.answers = answers;
    this.messages = messages;
    this.accounts = accounts;
  }

  static String address(Listed partner) {
    return PartnerPages.ADDRESS + "/" + partner.id() + "/secret";
  }

  TemplateInstance ask(Listed partner) {
    return new NoticePage(
        messages.renewTitle(),
        answers.back(PartnerPages.ADDRESS),
        List.of(messages.renewText(), messages.renewScopes(), messages.renewShown()),
        new SummaryList(
            List.of(
                fact(messages.partnerName(), partner.name()),
                fact(messages.client(), partner.client()))),
        new NoticePage.Decision(address(partner), messages.renew()));
  }

  Response answer(Renewing renewing) {
    return switch (renewing) {
      case Renewing.Renewed(var client, var secret) ->
          Response.ok(shown(messages.renewedTitle(), client, secret)).build();
      case Renewing.Away _ -> answers.cannotBeDone(PartnerPages.ADDRESS);
      case Renewing.Unknown _ -> throw new NotFoundException();
    };
  }

  /** A secret, this once, with all else that somebody needs to get tokens. */
  TemplateInstance shown(String title, String client, String secret) {
    return new NoticePage(
        title,
        answers.back(PartnerPages.ADDRESS),
        List.of(messages.registeredText(), messages.registeredNeeded()),
        new SummaryList(facts(client, secret)),
        null);
  }

  private List<SummaryList.Row> facts(String client, String secret) {
    var facts = new ArrayList<SummaryList.Row>();
    facts.add(fact(messages.client(), client));
    accounts
        .tokenAddress()
        .ifPresent(address -> facts.add(fact(messages.tokenAddress(), address.toString())));
    facts.add(fact(messages.secret(), secret));
    return facts;
  }
}
