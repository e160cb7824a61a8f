package org.waymark.web.admin.programme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.catalogue.Entries;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.staff.ForStaff;

/** The catalogue: what needs looking at, and what is in it. */
@Path(ProgrammesPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ForStaff
@Blocking
class ProgrammesPages {

  static final String ADDRESS = Administration.ADDRESS + "/programmes";

  private final Administration administration;
  private final Entries entries;
  private final ProgrammesView view;

  ProgrammesPages(Administration administration, Entries entries, ProgrammesView view) {
    this.administration = administration;
    this.entries = entries;
    this.view = view;
  }

  /** What needs looking at; or what a search finds, or everything. */
  @GET
  public TemplateInstance list(
      @QueryParam("q") @Nullable String wanted,
      @QueryParam("show") @Nullable String show,
      @QueryParam("news") @Nullable String news) {
    administration.administrator();
    var part = wanted == null ? "" : wanted.strip();
    return part.isEmpty() && !"all".equals(show)
        ? view.queue(entries.all(), news)
        : view.found(entries.all(), part);
  }
}
