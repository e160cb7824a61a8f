package org.waymark.web.admin.partner;

import static org.waymark.web.layout.staff.Entries.fact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

  SecretView(StaffAnswers answers, @Spoken AdminMessages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  static String address(Listed partner) {
    return PartnerPages.ADDRESS + "/" + partner.id() + "/secret";
  }

  TemplateInstance ask(Listed partner) {
    return new NoticePage(
        messages.renewTitle(),
        answers.back(PartnerPages.ADDRESS),
        List.of(messages.renewText(), messages.renewShown()),
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

  /** A secret, this once. */
  TemplateInstance shown(String title, String client, String secret) {
    return new NoticePage(
        title,
        answers.back(PartnerPages.ADDRESS),
        List.of(messages.registeredText()),
        new SummaryList(List.of(fact(messages.client(), client), fact(messages.secret(), secret))),
        null);
  }
}
