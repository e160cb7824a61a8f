package org.waymark.web.admin.partner;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.Partners.Listed;
import org.waymark.hub.partner.SetOrigins;
import org.waymark.hub.partner.SetOrigins.Flaw;
import org.waymark.hub.partner.SetOrigins.Setting;
import org.waymark.web.admin.AdminMessages;
import org.waymark.web.layout.PartnerWidget;
import org.waymark.web.layout.PublicAddress;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.StaffAnswers;
import org.waymark.web.layout.staff.StaffAnswers.News;

/** Makes the page of a partner's own sites. */
@ApplicationScoped
class OriginView {

  /** Longer than all sites that there may be. */
  private static final int MOST_REPEATED = 6000;

  private final StaffAnswers answers;
  private final AdminMessages messages;
  private final PublicAddress service;

  OriginView(StaffAnswers answers, @Spoken AdminMessages messages, PublicAddress service) {
    this.answers = answers;
    this.messages = messages;
    this.service = service;
  }

  static String address(Listed partner) {
    return PartnerPages.ADDRESS + "/" + partner.id() + "/origins";
  }

  TemplateInstance ask(Listed partner, UriInfo request) {
    return page(partner, String.join("\n", partner.origins()), null, request);
  }

  Response answer(Listed partner, String written, Setting setting, UriInfo request) {
    return switch (setting) {
      case Setting.Kept _ -> answers.next(PartnerPages.ADDRESS, News.SAVED);
      case Setting.Unknown _ -> throw new NotFoundException();
      case Setting.Flawed(var flaws) ->
          Response.status(Response.Status.BAD_REQUEST)
              .entity(page(partner, shortened(written), words(flaws), request))
              .build();
    };
  }

  /** The first: whoever puts it right is told the next. */
  private String words(List<Flaw> flaws) {
    return switch (flaws.getFirst()) {
      case Flaw.TooMany _ -> messages.originsTooMany(SetOrigins.MOST);
      case Flaw.NotSecure(var line) -> messages.originNotSecure(line);
      case Flaw.MoreThanASite(var line) -> messages.originMoreThanASite(line);
      case Flaw.NoSite(var line) -> messages.originNoSite(line);
    };
  }

  private TemplateInstance page(
      Listed partner, String written, @Nullable String error, UriInfo request) {
    var field =
        Field.of("origins", messages.originsLabel())
            .withHint(messages.originsHint())
            .withError(error == null ? null : Text.of(error));
    var widget =
        PartnerWidget.of(service, partner.id().toString(), messages.widgetWords(), request);
    return new OriginsPage(
        partner.name(),
        answers.back(PartnerPages.ADDRESS),
        ErrorSummary.of(field),
        field,
        written,
        address(partner),
        widget.lines(),
        widget.policy(),
        !partner.origins().isEmpty());
  }

  private static String shortened(String value) {
    return value.length() > MOST_REPEATED ? value.substring(0, MOST_REPEATED) : value;
  }
}
