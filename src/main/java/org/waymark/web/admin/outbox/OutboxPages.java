package org.waymark.web.admin.outbox;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.outbox.CountBacklog;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** Whether mail leaves: numbers, and neither words nor addresses. */
@Path(Administration.OUTBOX)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class OutboxPages {

  private final Administration administration;
  private final CountBacklog countBacklog;
  private final OutboxView view;

  OutboxPages(Administration administration, CountBacklog countBacklog, OutboxView view) {
    this.administration = administration;
    this.countBacklog = countBacklog;
    this.view = view;
  }

  @GET
  public TemplateInstance backlog() {
    return view.page(countBacklog.count(administration.administrator()), countBacklog.closed());
  }
}
