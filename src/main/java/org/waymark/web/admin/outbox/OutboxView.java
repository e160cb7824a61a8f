package org.waymark.web.admin.outbox;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.outbox.Backlog;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Notification.Kind;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.ListPage;
import org.waymark.web.layout.staff.StaffAnswers;

/** Makes the page of what is still to be sent. */
@ApplicationScoped
class OutboxView {

  private final OutboxMessages messages;
  private final StaffAnswers answers;

  OutboxView(@Spoken OutboxMessages messages, StaffAnswers answers) {
    this.messages = messages;
    this.answers = answers;
  }

  /**
   * @param closed whether nothing can leave
   */
  ListPage page(Backlog backlog, boolean closed) {
    return new ListPage(
        messages.title(),
        answers.back(Administration.ADDRESS),
        closed ? new Notification(Kind.IMPORTANT, messages.off()) : null,
        List.of(messages.lede()),
        List.of(),
        Entries.of(List.of(Entry.of(Text.of(messages.mail()), facts(backlog)))));
  }

  private List<SummaryList.Row> facts(Backlog backlog) {
    return List.of(
        fact(messages.untried(), Long.toString(backlog.untried())),
        fact(messages.failing(), Long.toString(backlog.failing())),
        fact(messages.givenUp(Backlog.KEPT.toDays()), Long.toString(backlog.givenUp())),
        fact(messages.late(Backlog.KEPT.toDays()), Long.toString(backlog.late())));
  }
}
