package org.waymark.web.advise.handover;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.handover.Handover;
import org.waymark.adviser.handover.Handovers.Listed;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.ListPage;

/** Makes the page of proposals. */
@ApplicationScoped
class HandoverListView {

  private final ProposalMessages messages;
  private final Speaker speaker;

  HandoverListView(@Spoken ProposalMessages messages, Speaker speaker) {
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * The page.
   *
   * @param news what has just been done, as it stands in the address
   */
  TemplateInstance page(List<Listed> listed, @Nullable String news) {
    var groups = new ArrayList<Entries.Group>();
    groups.add(group(messages.fromYou(), listed.stream().filter(Listed::ours).toList()));
    groups.add(group(messages.toYou(), listed.stream().filter(one -> !one.ours()).toList()));
    groups.removeIf(group -> group.entries().isEmpty());
    return new ListPage(
        messages.listTitle(),
        new Link(messages.allClients(), "/advise"),
        news(news),
        List.of(groups.isEmpty() ? messages.none() : messages.listLede()),
        List.of(),
        new Entries(groups));
  }

  private Entries.Group group(String title, List<Listed> listed) {
    return new Entries.Group(title, listed.stream().map(this::entry).toList());
  }

  private Entries.Entry entry(Listed listed) {
    var handover = listed.handover();
    var rows = new ArrayList<SummaryList.Row>();
    rows.add(
        listed.ours()
            ? Entries.fact(messages.toHub(), handover.to().name())
            : Entries.fact(messages.fromHub(), handover.from().name()));
    rows.add(
        Entries.fact(
            messages.proposedOn(),
            messages.onBy(speaker.day(handover.proposedAt()), handover.proposer().name())));
    if (listed.ours()) {
      rows.add(Entries.fact(messages.said(), handover.message()));
    }
    rows.add(Entries.fact(messages.state(), state(handover)));
    var acts = new ArrayList<Entries.Act>();
    if (listed.ours() && handover.open()) {
      acts.add(
          new Entries.Act(
              messages.takeBack(),
              HandoverListPages.PATH + "/" + handover.id() + "/take-back",
              name(listed),
              false));
    }
    return new Entries.Entry(Text.of(name(listed)), null, null, new SummaryList(rows), acts);
  }

  /** The other hub is told who it is once the firm has let it in. */
  private String name(Listed listed) {
    var firm = listed.firm();
    if (firm != null) {
      return firm.isEmpty() ? messages.unnamedFirm() : firm;
    }
    return listed.ours() ? messages.formerClient() : messages.someFirm();
  }

  private String state(Handover handover) {
    var at = handover.answeredAt();
    var day = at == null ? "" : speaker.day(at);
    return switch (handover.state()) {
      case OPEN -> messages.open();
      case ACCEPTED -> messages.accepted(day);
      case DECLINED -> messages.declined(day);
      case WITHDRAWN -> messages.withdrawn(day);
      case EXPIRED -> messages.expired();
    };
  }

  private @Nullable Notification news(@Nullable String news) {
    return switch (news) {
      case "proposed" -> new Notification(Notification.Kind.SUCCESS, messages.newsProposed());
      case "taken-back" -> new Notification(Notification.Kind.SUCCESS, messages.newsTakenBack());
      case "not-open" -> new Notification(Notification.Kind.IMPORTANT, messages.newsNotOpen());
      case null, default -> null;
    };
  }
}
